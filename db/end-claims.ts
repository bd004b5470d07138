import { and, inArray, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { recordAll } from './audit.ts'
import type { Tx } from './client.ts'
import { raiseVersions, verdictFell } from './raise-version.ts'
import { assignment } from './schema/assignment.ts'
import { claim } from './schema/claim.ts'

/** Why claims end: as their pages say it, as their assignments do, and as what falls with them names the cause. */
type Ending = { reason: string; assignment: string; cause: string }

/** Withdraws claims under their locks. Their assignments end, and what was proposed or signed off falls. */
export async function endClaims(
  tx: Tx,
  actor: Actor,
  claims: readonly ClaimUnderLock[],
  ending: Ending,
  now: Date,
): Promise<void> {
  const ids = claims.map(({ id }) => id)
  await tx
    .update(claim)
    .set({ withdrawnAt: now, withdrawnBy: actor.id, withdrawnReason: ending.reason })
    .where(inArray(claim.id, ids))
  await tx
    .update(assignment)
    .set({ endedAt: now, endedBy: actor.id, endedReason: ending.assignment })
    .where(and(inArray(assignment.claimId, ids), isNull(assignment.endedAt)))
  const raised = claims.map((before) => ({ before, cause: ending.cause }))
  await raiseVersions(tx, actor, raised, now)
  await recordAll(tx, actor, raised.flatMap(verdictFell), now)
}
