import { and, inArray, isNull } from 'drizzle-orm'
import { type Outcome, placeIn, waitingState } from '#domain/revision-comparison.ts'
import type { Tx } from './client.ts'
import { anchor, reanchoring } from './schema/claim.ts'

/**
 * Writes where the claims' words stand in a new revision, under the claims' locks. What waited in the revision before
 * is overtaken by this one. Words of retracted claims wait for nobody.
 */
export async function writeReanchorings(
  tx: Tx,
  revisionId: string,
  outcomes: readonly Outcome[],
  by: { settledAt: Date; settledBy: string },
): Promise<void> {
  if (outcomes.length === 0) return
  const ids = outcomes.map(({ claimId }) => claimId)
  await tx
    .update(reanchoring)
    .set({ ...by, settlement: 'overtaken' })
    .where(and(inArray(reanchoring.claimId, ids), isNull(reanchoring.settledAt)))
  await tx.insert(reanchoring).values(
    outcomes.map((outcome) => {
      const { claimId, reanchored, isRetracted } = outcome
      const isKept = isRetracted || waitingState(reanchored) === null
      return {
        ...{ claimId, revisionId, state: reanchored.state },
        score: 'score' in reanchored ? reanchored.score : null,
        differences: 'differences' in reanchored ? reanchored.differences : [],
        candidates: 'candidates' in reanchored ? reanchored.candidates : [],
        ...(isKept && { ...by, settlement: 'kept' as const }),
      }
    }),
  )
  const placed = outcomes.flatMap((outcome) => {
    const place = placeIn(outcome)
    if (!place) return []
    const { start: startsAt, end: endsAt, exact, prefix, suffix } = place
    return [{ claimId: outcome.claimId, revisionId, startsAt, endsAt, exact, prefix, suffix }]
  })
  if (placed.length > 0) await tx.insert(anchor).values(placed)
}
