import type { ClaimAnchor, CoveredPassage } from './coverage.ts'
import type { EditionDocument, EditionRun } from './edition.ts'
import { editionText } from './edition-text.ts'

/**
 * What is under a revision's words: its passages, covered by the claims of `anchors`. Readers see those of `shown`;
 * those of `retracted` were taken back; any other is being checked.
 */
type EditionLayout = {
  passages: readonly CoveredPassage[]
  anchors: readonly ClaimAnchor[]
  shown: ReadonlySet<number>
  retracted: ReadonlySet<number>
}

/** One entry a passage, as an edition has it. What is still being checked is said before what was taken back. */
export function layoutPassages({ passages, shown, retracted }: EditionLayout): EditionDocument['passages'] {
  return passages.map(({ start, end, state, claims }) => {
    const visible = claims.filter((number) => shown.has(number))
    const isTakenBack = claims.length > 0 && claims.every((number) => retracted.has(number))
    const unclaimed = isTakenBack ? ('retracted' as const) : ('being checked' as const)
    const isAside = state === 'set aside'
    return {
      length: end - start,
      state: isAside ? state : visible.length > 0 ? 'claimed' : unclaimed,
      claims: visible,
    }
  })
}

/** The annotated text, as an edition of an article of our own has it; `text` is the revision's. */
export function layoutText(
  text: string,
  { passages, anchors, shown, retracted }: EditionLayout,
): EditionRun[] {
  const stateOf = (number: number) => {
    if (shown.has(number)) return true
    return retracted.has(number) ? 'retracted' : 'being checked'
  }
  const placed = anchors.map((anchor) => ({ ...anchor, shown: stateOf(anchor.claimNumber) }) as const)
  return editionText(text, passages, placed)
}
