import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Tx } from './client.ts'
import { raiseVersion } from './raise-version.ts'
import { assignment } from './schema/assignment.ts'
import { claim } from './schema/claim.ts'

/** Why a claim ends: as its page says it, as its assignment does, and as what falls with it names the cause. */
type Ending = { reason: string; assignment: string; cause: string }

/** Withdraws a claim under its lock. Its assignment ends, and what was proposed or signed off falls. */
export async function endClaim(
  tx: Tx,
  actor: Actor,
  before: ClaimUnderLock,
  ending: Ending,
  now: Date,
): Promise<void> {
  await tx
    .update(claim)
    .set({ withdrawnAt: now, withdrawnBy: actor.id, withdrawnReason: ending.reason })
    .where(eq(claim.id, before.id))
  await tx
    .update(assignment)
    .set({ endedAt: now, endedBy: actor.id, endedReason: ending.assignment })
    .where(and(eq(assignment.claimId, before.id), isNull(assignment.endedAt)))
  await raiseVersion(tx, actor, before, ending.cause, now)
}
