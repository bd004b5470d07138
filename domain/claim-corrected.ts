import { claimChange } from './claim-changes.ts'
import type { EditionDocument } from './edition.ts'

/**
 * Whether an edition tells readers something else of a claim than `before`, the last edition that held it, did; null
 * where none did. That only its place moved, as every claim's does when a line is put in above, corrects nothing of it.
 */
export function isClaimCorrected(
  before: EditionDocument | null,
  after: EditionDocument,
  number: number,
): boolean {
  const change = before && claimChange(before, after, number)
  if (!change) return before === null
  const { answers, texts, dates, evidence, others } = change
  const told = others.filter((other) => other !== 'place')
  return [answers, texts, dates, evidence, told].some((list) => list.length > 0)
}
