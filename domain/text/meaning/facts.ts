import { monthAt, readDate, yearLength } from './dates.ts'
import type { Fact } from './fact.ts'
import { hedges, quantities } from './hedges.ts'
import { isShortNot, negations } from './negations.ts'
import { readNumber } from './numbers.ts'
import { phraseAt } from './phrases.ts'
import type { Token } from './tokens.ts'
import { unitAt } from './unit-at.ts'

type Found = Pick<Fact, 'kind' | 'key' | 'isLoose'>
type Taken = { facts: Found[]; length: number }

/** Everything but names that the guard reads in a text, in order; no two facts share a word. */
export function factsOf(tokens: Token[], language: string): Fact[] {
  const facts: Fact[] = []
  let afterNumber = false
  for (let at = 0; at < tokens.length; ) {
    const last = facts.at(-1)
    const afterDate = last?.kind === 'date' && last.at + last.length === at
    const taken = take(tokens, at, language, afterNumber, afterDate)
    if (!taken) {
      // "12 more days": a word may stand between a number and its unit.
      afterNumber = afterNumber && facts.at(-1)?.at === at - 1
      at += 1
      continue
    }
    const words = wordsOf(tokens, at, taken.length)
    for (const fact of taken.facts) facts.push({ ...fact, words, at, length: taken.length })
    afterNumber = taken.facts.some((fact) => fact.kind === 'number')
    at += taken.length
  }
  return facts
}

export const wordsOf = (tokens: Token[], at: number, length: number) =>
  tokens
    .slice(at, at + length)
    .map((token, index) => (index === 0 ? '' : token.gap) + token.text)
    .join('')

function take(
  tokens: Token[],
  at: number,
  language: string,
  afterNumber: boolean,
  afterDate: boolean,
): Taken | null {
  const token = tokens[at]
  if (!token) return null
  const isNumber = (index: number) =>
    readNumber(tokens, index, language) !== null ||
    readDate(tokens, index, language) !== null ||
    /^[$€£¥₴₽]$/.test(tokens[index]?.text ?? '')
  const phrase = (kind: Fact['kind'], table: typeof hedges, isLoose = false): Taken | null => {
    const found = phraseAt(table, tokens, at, isNumber)
    return found && { facts: [{ kind, key: `${kind} ${found.key}`, isLoose }], length: found.length }
  }
  if (afterNumber) {
    const unit = unitAt(tokens, at, true)
    if (unit) return { facts: [{ kind: 'unit', key: `unit ${unit.key}` }], length: unit.length }
  }
  if (isRangeEnd(tokens, at, language)) return null
  const negation = isShortNot(token.word)
    ? { facts: [{ kind: 'negation' as const, key: 'negation not' }], length: 1 }
    : isNumberSign(tokens, at)
      ? null
      : phrase('negation', negations)
  const hedge = monthAt(tokens, at) !== null ? null : phrase('hedge', hedges)
  if (hedge && (!negation || hedge.length > negation.length)) return hedge
  if (negation) return negation
  const year = yearLength(tokens, at, language, afterDate)
  if (year > 0) return { facts: [{ kind: 'date', key: token.word }], length: year }
  const date = readDate(tokens, at, language)
  if (date) return date
  const number = readNumber(tokens, at, language)
  if (number) return { facts: [{ kind: 'number', key: number.key }], length: number.length }
  const unit = unitAt(tokens, at, false)
  if (unit) return { facts: [{ kind: 'unit', key: `unit ${unit.key}` }], length: unit.length }
  const people = adjective.exec(token.word)?.[1]
  if (people && (!token.isCapital || token.opens))
    return { facts: [{ kind: 'name', key: `of ${people}`, isLoose: true }], length: 1 }
  return phrase('number', quantities, true)
}

/** "російських" for "українських": these have no capital. Counts only when one is exchanged for another. */
const adjective =
  /^(\p{Script=Cyrillic}{2,}[сцз]ьк|\p{Script=Cyrillic}{3,}ск)(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|ім|их|ими|ая|ое|ие|ой|ую|ом|и|о)$/u

/** "від 10 до 20": the second half of a range, and no "up to". */
const isRangeEnd = (tokens: Token[], at: number, language: string) =>
  /^(?:до|по)$/.test(tokens[at]?.word ?? '') &&
  [1, 2, 3].some((back) => {
    const number = readNumber(tokens, at - back, language)
    return number?.length === back && /^(?:від|з|із|зі|от|с|со)$/.test(tokens[at - back - 1]?.word ?? '')
  })

/** "No. 5" is no negation. */
const isNumberSign = (tokens: Token[], at: number) =>
  tokens[at]?.word === 'no' && tokens[at + 1]?.type === 'figure' && /^\.\s*$/.test(tokens[at + 1]?.gap ?? '')
