import { and, eq, isNull } from 'drizzle-orm'
import type { WithdrawDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { raiseVersion } from '../raise-version.ts'
import { assignment } from '../schema/assignment.ts'
import { claim } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor withdraws a claim that should not have been made: its number is not used again. */
export async function withdrawClaim(desk: Desk, draft: WithdrawDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.withdrawClaim(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const { id: claimId, articleId } = before
    await tx
      .update(claim)
      .set({ withdrawnAt: desk.now, withdrawnBy: actor.id, withdrawnReason: draft.reason })
      .where(eq(claim.id, claimId))
    await tx
      .update(assignment)
      .set({ endedAt: desk.now, endedBy: actor.id, endedReason: 'The claim was withdrawn' })
      .where(and(eq(assignment.claimId, claimId), isNull(assignment.endedAt)))
    await raiseVersion(tx, actor, before, 'the claim was withdrawn', desk.now)
    await record(tx, actor, { type: 'claim.withdrawn', articleId, claimId, reason: draft.reason }, desk.now)
  })
}
