import { type Difference, differenceKinds } from './anchor-state.ts'
import { type Fact, takenBy } from './meaning/fact.ts'
import { factsOf } from './meaning/facts.ts'
import { missingNames } from './meaning/missing-names.ts'
import { isSameName, type NameFinder, nameFinder } from './meaning/name-cases.ts'
import { exchangedOpeners, namesOf } from './meaning/names.ts'
import { withoutNegation } from './meaning/negations.ts'
import { isMostlyCyrillic } from './meaning/spelling.ts'
import { swapped } from './meaning/swaps.ts'
import { type Token, tokensOf } from './meaning/tokens.ts'

/**
 * What two wordings of one place say differently in numbers, dates, units, negation, hedges and names; empty when they
 * differ in nothing that the guard reads. `language` is a BCP 47 tag. It reads English, Ukrainian and Russian whole, of
 * other languages figures and capitals; it does not understand either text (docs/decisions/021-meaning-guard.md).
 */
export function meaningDifferences(was: string, is: string, language: string): Difference[] {
  if (was === is) return []
  const isCyrillic = isMostlyCyrillic(was + is)
  const key = language.toLowerCase().split('-')[0] ?? ''
  const [before, after] = [tokensOf(was, key, isCyrillic), tokensOf(is, key, isCyrillic)]
  if (saysTheSame(before, after)) return []
  const [wasFacts, isFacts] = [factsOf(before, key), factsOf(after, key)]
  const [inWas, inIs] = [nameFinder(wordsOf(before)), nameFinder(wordsOf(after))]
  const wasAll = inOrder([...wasFacts, ...joinedNegations(before, wasFacts, inWas, inIs)])
  const isAll = inOrder([...isFacts, ...joinedNegations(after, isFacts, inIs, inWas)])
  const [wasNames, isNames] = [namesOf(before, wasFacts), namesOf(after, isFacts)]
  const gone = [...unmatched(wasAll, isAll), ...missingNames(wasNames, before, after, inIs)]
  const come = [...unmatched(isAll, wasAll), ...missingNames(isNames, after, before, inWas)]
  const differences = differenceKinds.flatMap((kind) => {
    const pairs = paired(
      gone.filter((fact) => fact.kind === kind),
      come.filter((fact) => fact.kind === kind),
    )
    return pairs.map((pair) => ({ kind, ...pair }))
  })
  if (!differences.some((one) => one.kind === 'name')) {
    for (const one of exchangedOpeners(before, after, inWas, inIs))
      differences.push({ kind: 'name', was: one.was?.text ?? null, is: one.is?.text ?? null })
  }
  if (differences.length > 0) return differences
  return swapped([...wasFacts, ...wasNames], before, [...isFacts, ...isNames], after, isSameName)
}

/** Word for word, but for punctuation and capitals; the gap before a figure may hold a minus. */
const saysTheSame = (was: Token[], is: Token[]) =>
  was.length === is.length &&
  was.every(({ word, type, gap }, at) => word === is[at]?.word && (type === 'word' || gap === is[at]?.gap))

const wordsOf = (tokens: Token[]) => tokens.flatMap(({ type, word }) => (type === 'word' ? [word] : []))

const inOrder = (facts: Fact[]) => facts.sort((a, b) => a.at - b.at)

/** Facts of `some` that `others` lacks, counted: two of a kind need two. */
function unmatched(some: Fact[], others: Fact[]): Fact[] {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  return some.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** "незаконний" where the other text says "законний": the negation is a part of the word. */
function joinedNegations(tokens: Token[], facts: Fact[], isHere: NameFinder, isThere: NameFinder): Fact[] {
  const taken = takenBy(facts)
  return tokens.flatMap((token, at) => {
    const bare = token.type === 'word' ? withoutNegation(token.word) : null
    if (bare === null || taken.has(at)) return []
    if (!isThere(bare) || isThere(token.word) || isHere(bare)) return []
    return [{ kind: 'negation' as const, key: 'negation not', words: token.text, at, length: 1 }]
  })
}

/** Pairs in order what left and what came; a loose one counts only in a pair. */
function paired(gone: Fact[], come: Fact[]): { was: string | null; is: string | null }[] {
  const firm = (facts: Fact[], others: Fact[]) =>
    others.length === 0 ? facts.filter((fact) => !fact.isLoose) : facts
  const [was, is] = [firm(gone, come), firm(come, gone)]
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
    was: was[index]?.words ?? null,
    is: is[index]?.words ?? null,
  }))
}
