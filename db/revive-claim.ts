import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Tx } from './client.ts'
import { giveTo } from './inherited-work.ts'
import { raiseVersion } from './raise-version.ts'
import { assignment } from './schema/assignment.ts'
import { claim } from './schema/claim.ts'
import { person } from './schema/people.ts'

/**
 * A claim that ended is live again, with its evidence, under its lock; the register of sources and the derivations are held
 * for reading, so that what changes from here on reaches it as it reaches every live claim. What was proposed stays fallen. Whoever lost it to
 * a split or a merge has it again; withdrawing it had taken it from them for itself, and they are not asked to go on.
 */
export async function reviveClaim(tx: Tx, actor: Actor, before: ClaimUnderLock, now: Date): Promise<void> {
  const [ended] = await tx
    .select({ reason: claim.withdrawnReason })
    .from(claim)
    .where(eq(claim.id, before.id))
  await tx
    .update(claim)
    .set({ withdrawnAt: null, withdrawnBy: null, withdrawnReason: null })
    .where(eq(claim.id, before.id))
  await raiseVersion(tx, actor, before, 'the claim is live again', now)
  const [relieved] = await tx
    .select({
      personId: person.id,
      name: person.name,
      dueAt: assignment.dueAt,
      reason: assignment.endedReason,
    })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), isNull(person.deactivatedAt)))
    .where(eq(assignment.claimId, before.id))
    .orderBy(desc(assignment.assignedAt), desc(assignment.id))
    .limit(1)
  if (relieved && relieved.reason === ended?.reason) await giveTo(tx, actor, before, relieved, now)
}
