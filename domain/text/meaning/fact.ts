import type { DifferenceKind } from '../anchor-state.ts'

/** One thing in a text that must not change unseen. Facts are compared by `key`; `words` are as they were written. */
export type Fact = {
  kind: DifferenceKind
  key: string
  words: string
  /** The index of its first token. */
  at: number
  /** How many tokens it takes. */
  length: number
  /** Counts only when it was exchanged for another of its kind: "most" for "all", but not "all" put in. */
  isLoose?: boolean
}

/** The indexes of all tokens that the facts take. */
export const takenBy = (facts: readonly Fact[]): Set<number> =>
  new Set(facts.flatMap((fact) => Array.from({ length: fact.length }, (_, step) => fact.at + step)))
