import { and, inArray, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { AssignmentsDraft } from '#domain/assignment-draft.ts'
import { type AssignmentCase, assignmentRefusal } from '#domain/assignment-refusal.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound } from '#domain/refusal.ts'
import { activePerson } from '../active-person.ts'
import { record } from '../audit.ts'
import type { Tx } from '../client.ts'
import { lockClaims } from '../lock-claims.ts'
import { article } from '../schema/article.ts'
import { assignment } from '../schema/assignment.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor gives claims to one person, until a time on the newsroom's clock: all of them or none. Whoever had
 * one is relieved, with the reason; who has one already keeps it until the new time. Answers to whom.
 */
export async function assignClaims(desk: Desk, draft: AssignmentsDraft): Promise<{ assignee: string }> {
  return transaction(desk, async (tx, actor) => {
    const ids = [...new Set(draft.claimIds)]
    const claims = await lockClaims(tx, ids)
    if (claims.length < ids.length) notFound('claim')
    const assignee = await activePerson(tx, draft.personId)
    const dueAt = await instantOf(tx, draft.dueAt)
    const standing = await standingAssignments(tx, ids)
    const cases = claims.map((claim) => ({
      ...{ claim, former: standing.get(claim.id) ?? null },
      refusal: permissions.assignClaim(actor, claim),
    }))
    const reason = draft.reason ?? null
    insist(assignmentRefusal({ cases, assignee, dueAt, reason, titles: await titlesOf(tx, cases) }))

    const given = { dueAt, reason, assignedAt: desk.now, assignedBy: actor.id }
    await writeAssignments(tx, cases, { personId: assignee.id, ...given })
    const to = { assignee: assignee.name, assigneeId: assignee.id, dueAt: dueAt?.toISOString() ?? null }
    for (const { claim, former } of cases) {
      const about = { articleId: claim.articleId, claimId: claim.id }
      if (former?.personId === assignee.id) {
        await record(tx, actor, { type: 'assignment.due-changed', ...about, ...to, reason }, desk.now)
        continue
      }
      const from = former && { assignee: former.name, assigneeId: former.personId, reason: reason ?? '' }
      if (from) await record(tx, actor, { type: 'assignment.ended', ...about, ...from }, desk.now)
      await record(tx, actor, { type: 'claim.assigned', ...about, ...to, reason }, desk.now)
    }
    return { assignee: assignee.name }
  })
}

type Given = Omit<typeof assignment.$inferInsert, 'id' | 'claimId'>

/** Whoever has a claim already gets the new time; everybody else's assignment ends and a new one begins. */
async function writeAssignments(tx: Tx, cases: AssignmentCase[], given: Given): Promise<void> {
  const isKept = ({ former }: AssignmentCase) => former?.personId === given.personId
  const formers = (of: AssignmentCase[]) => of.flatMap(({ former }) => former?.id ?? [])
  const kept = formers(cases.filter(isKept))
  const fresh = cases.filter((each) => !isKept(each))
  const relieved = formers(fresh)
  if (kept.length > 0)
    await tx.update(assignment).set({ dueAt: given.dueAt }).where(inArray(assignment.id, kept))
  if (relieved.length > 0)
    await tx
      .update(assignment)
      .set({ endedAt: given.assignedAt, endedBy: given.assignedBy, endedReason: given.reason })
      .where(inArray(assignment.id, relieved))
  if (fresh.length > 0)
    await tx
      .insert(assignment)
      .values(fresh.map(({ claim }) => ({ id: uuidv7(), claimId: claim.id, ...given })))
}

/** A time on the newsroom's clock as an instant. */
async function instantOf(tx: Tx, local: string | null): Promise<Date | null> {
  if (local === null) return null
  const [row] = await tx.execute<{ at: string }>(sql`
    select ${local}::timestamp at time zone coalesce((select time_zone from newsroom), 'UTC') as at`)
  return row ? new Date(row.at) : null
}

async function standingAssignments(tx: Tx, claimIds: string[]) {
  const rows = await tx
    .select({
      id: assignment.id,
      claimId: assignment.claimId,
      personId: assignment.personId,
      name: person.name,
      dueAt: assignment.dueAt,
    })
    .from(assignment)
    .innerJoin(person, sql`${person.id} = ${assignment.personId}`)
    .where(and(inArray(assignment.claimId, claimIds), isNull(assignment.endedAt)))
  return new Map(rows.map((row) => [row.claimId, row]))
}

/** Two articles may each have a claim 4: then a refusal has to say which. */
async function titlesOf(tx: Tx, cases: AssignmentCase[]): Promise<Map<string, string>> {
  const ids = [...new Set(cases.map(({ claim }) => claim.articleId))]
  if (ids.length < 2) return new Map()
  const rows = await tx
    .select({ id: article.id, title: article.title })
    .from(article)
    .where(inArray(article.id, ids))
  return new Map(rows.map((row) => [row.id, row.title]))
}
