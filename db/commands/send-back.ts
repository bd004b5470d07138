import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import type { SendBackDraft } from '#domain/verdict-draft.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { proposal } from '../schema/verdict.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor sends a proposed verdict back to be worked on, and says what has to change. */
export async function sendBack(desk: Desk, draft: SendBackDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.sendBack(actor, claim))
    insist(staleness('claim', draft.basedOn, claim.version))
    await tx
      .update(proposal)
      .set({ endedAt: desk.now, ending: 'sent back', endedBy: actor.id, endedReason: draft.reason })
      .where(eq(proposal.id, claim.openProposal?.id ?? ''))
    const about = { articleId: claim.articleId, claimId: claim.id, reason: draft.reason }
    const proposerId = claim.openProposal?.byId
    await record(tx, actor, { type: 'proposal.sent-back', ...about, proposerId }, desk.now)
  })
}
