import type { AnchorState, Difference, WaitingState } from './text/anchor-state.ts'

/** A claim whose words a new text changes, as the comparison shows it before anything is brought in. */
export type ComparedClaim = {
  claimId: string
  number: number
  wording: string
  state: WaitingState
  score: number | null
  differences: readonly Difference[]
  was: string
  /** Null when the words are lost. */
  is: string | null
  /** What of it falls where its words changed or are lost. */
  verdict: 'signed off' | 'proposed' | null
  /** Readers see it in the newest edition. */
  isPublished: boolean
  isHeldBack: boolean
}

/** What a text would do to an article if it came in as its next revision. */
export type RevisionComparison = {
  /** Of the newest revision now. */
  basedOn: number
  counts: Record<AnchorState, number>
  /** Numbers of the claims whose words stand where they stood, and of those whose words moved as they are. */
  exact: readonly number[]
  moved: readonly number[]
  waiting: readonly ComparedClaim[]
  passages: {
    now: number
    /** Of the present text, not in the new one; and of the new one, not in the present. */
    gone: number
    added: number
    /** Neither claimed nor set aside in the new text. */
    unread: number
    setAside: number
  }
}

/** Whether the verdict of a compared claim falls once the text is brought in. */
export function losesVerdict({ state, verdict }: ComparedClaim): boolean {
  return verdict !== null && state !== 'reworded'
}

/** Whether readers are told that the article was changed after the check. */
export function tellsReaders({ state, isPublished }: ComparedClaim): boolean {
  return isPublished && state !== 'reworded'
}
