import type { Difference, WaitingState } from './text/anchor-state.ts'
import type { Span } from './text/span.ts'

/** Words of a revision and where they stand in it, in UTF-16 units. */
export type PlacedWords = Span & { words: string }

/** A live claim whose words the newest revision changed, as somebody who decides on them sees it. */
export type WaitingWords = {
  claimId: string
  number: number
  version: number
  wording: string
  state: WaitingState
  /** How alike the words still are, 0 to 1; null for lost ones. */
  score: number | null
  differences: readonly Difference[]
  revision: { id: string; number: number }
  /** The words that the claim last rested on by a decision. */
  was: string
  /** The words that were found for it; null when they are lost. */
  is: PlacedWords | null
  /** Of lost words the likeliest places, best first. */
  candidates: readonly PlacedWords[]
}
