import type { ClaimKind } from './claim.ts'
import type { WaitingState } from './text/anchor-state.ts'
import type { Answers } from './verdict.ts'

/**
 * What the rules about a claim read. A command loads it after it holds the claim's lock; a page loads the
 * same facts without a lock, to show what would be refused.
 */
export type ClaimUnderLock = {
  id: string
  articleId: string
  number: number
  version: number
  kind: ClaimKind
  isAttributed: boolean
  dueOn: string | null
  isWithdrawn: boolean
  isPublished: boolean
  isHeldBack: boolean
  /** Taken back from readers for good: nothing on it changes any more. */
  isRetracted: boolean
  /** What the newest revision did to its words, while nobody has decided on it; null where nothing waits. */
  waiting: WaitingState | null
  /** Ids of everybody who ever edited the claim (product.md, Four eyes). */
  editors: string[]
  assignees: string[]
  openProposal: { id: string; by: string; byId: string; answers: Answers } | null
  signOff: { id: string; by: string; byId: string } | null
}
