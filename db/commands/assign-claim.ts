import { and, eq, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { AssignmentDraft } from '#domain/assignment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { assignment } from '../schema/assignment.ts'
import { newsroom } from '../schema/newsroom.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor gives a claim to a reviewer, until a time on the newsroom's clock; whoever had it is relieved. */
export async function assignClaim(desk: Desk, draft: AssignmentDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.assignClaim(actor, claim))
    const [assignee] = await tx
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(and(eq(person.id, draft.personId), isNull(person.deactivatedAt)))
      .for('share')
    if (!assignee) refuse('state', 'This person is not active in the newsroom. Choose somebody else.')
    if (claim.assignees.includes(assignee.id) && draft.dueAt === null)
      refuse('state', `${assignee.name} already has this claim.`)
    const { id: claimId, articleId } = claim
    await tx
      .update(assignment)
      .set({ endedAt: desk.now, endedReason: 'Assigned anew' })
      .where(and(eq(assignment.claimId, claimId), isNull(assignment.endedAt)))
    const [made] = await tx
      .insert(assignment)
      .values({
        id: uuidv7(),
        claimId,
        personId: assignee.id,
        dueAt: draft.dueAt
          ? sql`(${draft.dueAt}::timestamp at time zone coalesce((select ${newsroom.timeZone} from ${newsroom}), 'UTC'))`
          : null,
        assignedAt: desk.now,
        assignedBy: actor.id,
      })
      .returning({ dueAt: assignment.dueAt })
    const dueAt = made?.dueAt?.toISOString() ?? null
    const about = { articleId, claimId, assignee: assignee.name, assigneeId: assignee.id }
    await record(tx, actor, { type: 'claim.assigned', ...about, dueAt }, desk.now)
  })
}
