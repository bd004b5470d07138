import {
  type AnchorState,
  anchorStates,
  type Difference,
  type Reanchored,
  type WaitingState,
} from './text/anchor-state.ts'
import type { Anchor } from './text/anchors.ts'

/** The words that a claim last rested on by somebody's decision, and the revision in which they stand there. */
export type SettledWords = {
  claimId: string
  number: number
  isRetracted: boolean
  revisionId: string
  anchor: Anchor
}

/** What a new revision does to a claim's words. */
export type Outcome = SettledWords & { reanchored: Reanchored }

/** Exact and moved words need nobody; reworded, changed and lost ones wait for a person (product.md). */
export function waitingState({ state }: Reanchored): WaitingState | null {
  return state === 'exact' || state === 'moved' ? null : state
}

/** Whether the claim's verdict is suspended: its words say something else now, or are gone. */
export function isSuspending(state: AnchorState): boolean {
  return state === 'changed' || state === 'lost'
}

/**
 * Where the claim's words stand in the new revision, null when nowhere. Nobody decides on the words of a claim that was
 * retracted: they keep their place while they mean the same, and hide no words that were corrected.
 */
export function placeIn({ reanchored, isRetracted }: Outcome): Anchor | null {
  if (reanchored.state === 'lost') return null
  return isRetracted && reanchored.state === 'changed' ? null : reanchored.anchor
}

export function countOutcomes(outcomes: readonly Outcome[]): Record<AnchorState, number> {
  const count = (state: AnchorState) => outcomes.filter(({ reanchored }) => reanchored.state === state).length
  const [exact, moved, reworded, changed, lost] = anchorStates.map(count)
  return {
    exact: exact ?? 0,
    moved: moved ?? 0,
    reworded: reworded ?? 0,
    changed: changed ?? 0,
    lost: lost ?? 0,
  }
}

/** So many differences say what happened; the words themselves stand beside them. */
const named = 3

/** Why a verdict no longer stands, after "because" or a colon: it names what differs. Null where it stands. */
export function suspensionCause(reanchored: Reanchored): string | null {
  if (reanchored.state === 'lost') return 'its words are no longer in the article'
  if (reanchored.state !== 'changed') return null
  return causeOf(reanchored.differences)
}

function causeOf(differences: readonly Difference[]): string {
  const told = differences.slice(0, named).map(differenceInWords)
  const more = differences.length - told.length
  const rest = more > 0 ? `, and ${more} more` : ''
  return told.length === 0
    ? 'the article’s words changed'
    : `the article’s words changed: ${told.join(', ')}${rest}`
}

/** "12 → 21", "“not” put in", "“reportedly” taken out". */
export function differenceInWords({ was, is }: Difference): string {
  if (was === null) return `“${is ?? ''}” put in`
  return is === null ? `“${was}” taken out` : `${was} → ${is}`
}
