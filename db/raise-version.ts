import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'
import { proposal, signOff } from './schema/verdict.ts'

/**
 * Raises the version of a claim whose content has just changed, under its lock. A standing sign-off falls and
 * an open proposal ends, and both name the change (product.md, Stale approvals fall). Returns the version.
 */
export async function raiseVersion(
  tx: Tx,
  actor: Actor,
  before: ClaimUnderLock,
  cause: string,
  now: Date,
): Promise<number> {
  const [raised] = await tx
    .update(claim)
    .set({ version: sql`${claim.version} + 1` })
    .where(eq(claim.id, before.id))
    .returning({ version: claim.version })
  if (!raised) throw new Error('The claim went away under its lock')
  const proposerId = before.openProposal?.byId
  const where = { articleId: before.articleId, claimId: before.id, cause, proposerId }
  if (before.signOff) {
    await tx
      .update(signOff)
      .set({ fellAt: now, fellCause: cause })
      .where(and(eq(signOff.claimId, before.id), isNull(signOff.fellAt)))
    await record(tx, actor, { type: 'sign-off.fell', ...where, signedOffBy: before.signOff.by }, now)
  }
  if (before.openProposal) {
    await tx
      .update(proposal)
      .set({ endedAt: now, ending: 'content changed', endedBy: actor.id, endedReason: cause })
      .where(eq(proposal.id, before.openProposal.id))
    if (!before.signOff) await record(tx, actor, { type: 'proposal.fell', ...where }, now)
  }
  return raised.version
}
