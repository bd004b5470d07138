import { and, eq, isNull } from 'drizzle-orm'
import type { ReleaseDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { holdBack } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor lets a held-back claim into the next edition again. */
export async function releaseClaim(desk: Desk, draft: ReleaseDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.releaseClaim(actor, claim))
    await tx
      .update(holdBack)
      .set({ releasedAt: desk.now, releasedBy: actor.id })
      .where(and(eq(holdBack.claimId, claim.id), isNull(holdBack.releasedAt)))
    await record(
      tx,
      actor,
      { type: 'claim.released', articleId: claim.articleId, claimId: claim.id },
      desk.now,
    )
  })
}
