import type { WithdrawDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { endClaims } from '../end-claims.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor withdraws a claim that should not have been made: its number is not used again. */
export async function withdrawClaim(desk: Desk, draft: WithdrawDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.withdrawClaim(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const { id: claimId, articleId } = before
    const { reason } = draft
    const ending = { reason, assignment: 'The claim was withdrawn', cause: 'the claim was withdrawn' }
    await endClaims(tx, actor, [before], ending, desk.now)
    await record(tx, actor, { type: 'claim.withdrawn', articleId, claimId, reason }, desk.now)
  })
}
