import { v7 as uuidv7 } from 'uuid'
import type { TakeDraft } from '#domain/assignment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { assignment } from '../schema/assignment.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Somebody takes a claim that nobody has; it has no due time until an editor sets one. */
export async function takeClaim(desk: Desk, draft: TakeDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.takeClaim(actor, claim))
    const { id: claimId, articleId } = claim
    const taken = { assignedAt: desk.now, assignedBy: actor.id }
    await tx.insert(assignment).values({ id: uuidv7(), claimId, personId: actor.id, ...taken })
    const to = { assignee: actor.name, assigneeId: actor.id, dueAt: null, isTaken: true } as const
    await record(tx, actor, { type: 'claim.assigned', articleId, claimId, ...to }, desk.now)
  })
}
