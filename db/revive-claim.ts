import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { insistOnNothingChanged } from './changed-meanwhile.ts'
import type { Tx } from './client.ts'
import { giveTo } from './inherited-work.ts'
import { raiseVersion } from './raise-version.ts'
import { assignment } from './schema/assignment.ts'
import { anchor, claim } from './schema/claim.ts'
import { person } from './schema/people.ts'
import { newestRevision } from './stored-passages.ts'
import { insistOnTakenUp } from './words-taken-up.ts'

/**
 * A claim that ended is live again, with its evidence, under its lock; the register of sources and the derivations are held
 * for reading, so that what changes from here on reaches it as it reaches every live claim. What was proposed stays fallen. Whoever lost it to
 * a split or a merge has it again; withdrawing it had taken it from them for itself, and they are not asked to go on.
 * Refused where what it rests on was changed since, and where its passage was set aside.
 */
export async function reviveClaim(tx: Tx, actor: Actor, before: ClaimUnderLock, now: Date): Promise<void> {
  await insistOnNothingChanged(tx, actor, before)
  await insistOnOwnPlace(tx, before)
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

/** Where it stands in the newest revision, if it does; it counts as claiming nothing until it is live again. */
async function insistOnOwnPlace(tx: Tx, { id, articleId }: ClaimUnderLock): Promise<void> {
  const newest = await newestRevision(tx, articleId)
  if (!newest) return
  const places = await tx
    .select({ start: anchor.startsAt, end: anchor.endsAt })
    .from(anchor)
    .where(and(eq(anchor.claimId, id), eq(anchor.revisionId, newest.id)))
  await insistOnTakenUp(tx, newest.id, places)
}
