import { type Difference, differenceKinds } from '../anchor-state.ts'
import type { Fact } from './fact.ts'
import type { Token } from './tokens.ts'

/** "Probably" says the same anywhere in its sentence; "not" and "at least" belong to what follows. */
const boundToNumber = /^hedge (?:about|nearly|at most|at least|more than|less than|before|after|since|until)$/
const joiners = /^(?:and|or|і|й|та|и|або|или|чи)$/

/**
 * The same facts in other places between the same words: "12 killed, 21 wounded" for "21 killed, 12 wounded", "did not
 * say" for "not did say". Where the words between them moved too, it is another order of one sentence, and nothing.
 */
export function swapped(
  wasFacts: Fact[],
  was: Token[],
  isFacts: Fact[],
  is: Token[],
  isSameName: (one: string, other: string) => boolean,
): Difference[] {
  const [before, after] = [frame(wasFacts, was, isFacts), frame(isFacts, is, wasFacts)]
  if (before.words.join(' ') !== after.words.join(' ')) return []
  return differenceKinds.flatMap((kind) => {
    const [old, now] = [before, after].map((one) => one.facts.filter(({ fact }) => fact.kind === kind))
    if (!old || !now || old.length !== now.length) return []
    const isPlaced = (fact: Fact) => kind === 'negation' || boundToNumber.test(fact.key)
    const moved = old.flatMap((one, index) => {
      const other = now[index]
      if (!other) return []
      const isSame =
        kind === 'name' ? isSameName(one.fact.key, other.fact.key) : one.fact.key === other.fact.key
      const isThere = one.after === other.after || !isPlaced(one.fact)
      return isSame && isThere ? [] : [{ one, other }]
    })
    const [first, last] = [moved[0], moved.at(-1)]
    if (!first || !last) return []
    const between = before.words.slice(first.one.after, last.one.after)
    const isList = moved.length > 1 && between.every((word) => joiners.test(word))
    if (isList) return []
    return moved.map(({ one, other }) => ({ kind, was: one.shown, is: other.shown }))
  })
}

/** The words that are no fact, and for each fact how many of them stand before it. */
function frame(facts: Fact[], tokens: Token[], others: Fact[]) {
  const names = new Set(others.filter((fact) => fact.kind === 'name').map((fact) => fact.key))
  const taken = new Set(facts.map((fact) => fact.at))
  const firsts = tokens.flatMap((token, at): Fact[] =>
    token.opens && names.has(token.word) && !taken.has(at)
      ? [{ kind: 'name', key: token.word, words: token.text, at, length: 1 }]
      : [],
  )
  const all = Map.groupBy([...facts, ...firsts], (fact) => fact.at)
  const words: string[] = []
  const placed: { fact: Fact; after: number; shown: string }[] = []
  for (let at = 0; at < tokens.length; ) {
    const here = all.get(at) ?? []
    const next = tokens[at + (here[0]?.length ?? 1)]
    for (const fact of here) {
      const isSmall = fact.kind === 'negation' || fact.kind === 'hedge'
      placed.push({
        fact,
        after: words.length,
        shown: isSmall && next ? `${fact.words} ${next.text}` : fact.words,
      })
    }
    if (here.length === 0) words.push(tokens[at]?.word ?? '')
    at += here[0]?.length ?? 1
  }
  return { facts: placed, words }
}
