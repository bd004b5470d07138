import type { CorrectionKind } from './correction.ts'
import type { RetractedClaim } from './retraction.ts'

type Edition = { publishedAt: string; correction: { kind: CorrectionKind; reason: string } | null }

/**
 * The number of the claim that an edition was made to take back; null for every other edition. Both happen in one
 * command, so that they carry the same moment.
 */
export function claimTakenBack(edition: Edition, retracted: readonly RetractedClaim[]): number | null {
  if (edition.correction?.kind !== 'retraction') return null
  return retracted.find(({ at }) => at === edition.publishedAt)?.number ?? null
}
