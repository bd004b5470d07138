import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import type { WithdrawProposalDraft } from '#domain/verdict-draft.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { proposal } from '../schema/verdict.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Whoever proposed a verdict takes it back before it is signed off; the claim is being checked again. */
export async function withdrawProposal(desk: Desk, draft: WithdrawProposalDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.withdrawProposal(actor, claim))
    insist(staleness('claim', draft.basedOn, claim.version))
    await tx
      .update(proposal)
      .set({ endedAt: desk.now, ending: 'withdrawn', endedBy: actor.id, endedReason: draft.reason })
      .where(eq(proposal.id, claim.openProposal?.id ?? ''))
    const about = { articleId: claim.articleId, claimId: claim.id, reason: draft.reason }
    await record(tx, actor, { type: 'proposal.withdrawn', ...about }, desk.now)
  })
}
