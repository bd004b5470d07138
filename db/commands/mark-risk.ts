import { eq } from 'drizzle-orm'
import type { RiskDraft } from '#domain/assignment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { claim } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor marks a claim as high risk, or takes the mark off: it is shown with the mark, and comes first. */
export async function markRisk(desk: Desk, { claimId, isHighRisk }: RiskDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const facts = await lockClaim(tx, claimId)
    insist(permissions.markRisk(actor, facts))
    const [now] = await tx.select({ isHighRisk: claim.isHighRisk }).from(claim).where(eq(claim.id, claimId))
    if (now?.isHighRisk === isHighRisk)
      refuse(
        'state',
        `Claim ${facts.number} is ${isHighRisk ? 'marked as high risk already' : 'not marked as high risk'}.`,
      )
    await tx.update(claim).set({ isHighRisk }).where(eq(claim.id, claimId))
    const about = { articleId: facts.articleId, claimId, isHighRisk }
    await record(tx, actor, { type: 'claim.risk-marked', ...about }, desk.now)
  })
}
