import { and, eq, isNull } from 'drizzle-orm'
import type { HandBackDraft } from '#domain/assignment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { assignment } from '../schema/assignment.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Whoever has a claim hands it back with the reason; what they found and proposed stays. */
export async function handBackClaim(desk: Desk, draft: HandBackDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.handBackClaim(actor, claim))
    const { id: claimId, articleId } = claim
    const { reason } = draft
    await tx
      .update(assignment)
      .set({ endedAt: desk.now, endedBy: actor.id, endedReason: reason })
      .where(
        and(eq(assignment.claimId, claimId), eq(assignment.personId, actor.id), isNull(assignment.endedAt)),
      )
    const from = { assignee: actor.name, assigneeId: actor.id, reason, isHandedBack: true } as const
    await record(tx, actor, { type: 'assignment.ended', articleId, claimId, ...from }, desk.now)
  })
}
