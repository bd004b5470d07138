import type { Anchor } from './anchors.ts'
import type { Span } from './span.ts'

/** What became of an anchor in a new revision (product.md, "Anchors survive edits"). */
export const anchorStates = ['exact', 'moved', 'reworded', 'changed', 'lost'] as const
export type AnchorState = (typeof anchorStates)[number]

/**
 * How the words of a claim came to stand where they do in a revision: kept by themselves (exact and moved), accepted by
 * somebody, placed by hand, or overtaken by the next revision before anybody decided.
 */
export const anchorSettlements = ['kept', 'accepted', 'placed', 'overtaken'] as const
export type AnchorSettlement = (typeof anchorSettlements)[number]

/** A state that somebody has to decide on. */
export type WaitingState = Exclude<AnchorState, 'exact' | 'moved'>

export const anchorStateWord: Record<AnchorState, string> = {
  exact: 'Exact',
  moved: 'Moved',
  reworded: 'Reworded',
  changed: 'Changed',
  lost: 'Lost',
}

/** What the meaning guard looks at: one of these that differs makes an anchor *changed*, however alike the rest is. */
export const differenceKinds = ['number', 'date', 'unit', 'negation', 'hedge', 'name'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** The words before and after; null where there are none on that side: "not" was put in, "reportedly" taken out. */
export type Difference = { kind: DifferenceKind; was: string | null; is: string | null }

/** A place whose words resemble lost ones; `score` from 0 to 1. */
export type Candidate = Span & { score: number }

/**
 * *Exact* stands at the same offsets, *moved* word for word elsewhere; *reworded* and *changed* say how alike the words
 * still are (0 to 1); a lost anchor names the likeliest places, best first, at most five.
 */
export type Reanchored =
  | { state: 'exact' | 'moved'; anchor: Anchor }
  | { state: 'reworded'; anchor: Anchor; score: number }
  | { state: 'changed'; anchor: Anchor; score: number; differences: Difference[] }
  | { state: 'lost'; candidates: Candidate[] }
