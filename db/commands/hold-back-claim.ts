import { v7 as uuidv7 } from 'uuid'
import type { HoldBackDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { holdBack } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor holds a claim back from the next edition: readers will see only that it is being checked. */
export async function holdBackClaim(desk: Desk, draft: HoldBackDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.holdBackClaim(actor, claim))
    const { reason } = draft
    const held = { heldBackAt: desk.now, heldBackBy: actor.id }
    await tx.insert(holdBack).values({ id: uuidv7(), claimId: claim.id, reason, ...held })
    const about = { articleId: claim.articleId, claimId: claim.id, reason }
    await record(tx, actor, { type: 'claim.held-back', ...about }, desk.now)
  })
}
