import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { AnchorWaits, DeskEvent } from '#domain/desk-event.ts'
import { type Outcome, suspensionCause, waitingState } from '#domain/revision-comparison.ts'
import type { WaitingState } from '#domain/text/anchor-state.ts'
import { carryVersions } from './carry-version.ts'
import type { Tx } from './client.ts'
import { raiseVersions, verdictFell } from './raise-version.ts'

/**
 * Raises the versions of the claims whose words wait from now on, under their locks, and suspends the verdicts of those
 * whose words mean another thing. Answers with what their histories are to say, claim by claim.
 */
export async function bringBack(
  tx: Tx,
  actor: Actor,
  claims: readonly ClaimUnderLock[],
  { outcomes, revision }: { outcomes: readonly Outcome[]; revision: number },
  now: Date,
): Promise<DeskEvent[]> {
  const locked = new Map(claims.map((one) => [one.id, one]))
  const waiting = outcomes.flatMap((outcome) => {
    const before = locked.get(outcome.claimId)
    const state = waitingState(outcome.reanchored)
    if (!before || !state) return []
    const cause = suspensionCause(outcome.reanchored)
    const waits = { type: 'anchor.waits' as const, ...waitsOf(outcome, state, revision) }
    return [{ before, waits, suspended: cause === null ? null : { before, cause } }]
  })
  const suspended = waiting.flatMap((one) => one.suspended ?? [])
  const carried = waiting.filter((one) => one.suspended === null).map(({ before }) => before)
  await raiseVersions(tx, actor, suspended, now)
  await carryVersions(tx, carried)
  return waiting.flatMap(({ before, waits, suspended: fell }): DeskEvent[] => [
    { ...waits, articleId: before.articleId, claimId: before.id },
    ...(fell ? verdictFell(fell) : []),
  ])
}

const waitsOf = ({ reanchored, anchor }: Outcome, state: WaitingState, revision: number): AnchorWaits => ({
  ...{ revision, state, from: anchor.exact },
  to: reanchored.state === 'lost' ? null : reanchored.anchor.exact,
  differences: reanchored.state === 'changed' ? reanchored.differences : [],
})
