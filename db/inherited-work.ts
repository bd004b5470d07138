import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { assignment } from './schema/assignment.ts'
import { holdBack } from './schema/claim.ts'
import { person } from './schema/people.ts'

type Claim = { id: string; articleId: string }

/** A claim made of claims that are held back is held back too, for the same reasons. */
export async function holdBackLikewise(
  tx: Tx,
  actor: Actor,
  claim: Claim,
  fromIds: readonly string[],
  now: Date,
): Promise<void> {
  const standing = await tx
    .select({ reason: holdBack.reason })
    .from(holdBack)
    .where(and(inArray(holdBack.claimId, [...fromIds]), isNull(holdBack.releasedAt)))
    .orderBy(asc(holdBack.heldBackAt))
  if (standing.length === 0) return
  const reason = [...new Set(standing.map((one) => one.reason))].join('; ')
  const held = { claimId: claim.id, reason, heldBackAt: now, heldBackBy: actor.id }
  await tx.insert(holdBack).values({ id: uuidv7(), ...held })
  await record(
    tx,
    actor,
    { type: 'claim.held-back', articleId: claim.articleId, claimId: claim.id, reason },
    now,
  )
}

/**
 * Whoever works on claims goes on with what is made of them, until the earliest of the times: if it is one active person,
 * for two can not both have it. Before the assignments of those claims end.
 */
export async function assignLikewise(
  tx: Tx,
  actor: Actor,
  claim: Claim,
  fromIds: readonly string[],
  now: Date,
): Promise<void> {
  const standing = await tx
    .select({ personId: person.id, name: person.name, dueAt: assignment.dueAt })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), isNull(person.deactivatedAt)))
    .where(and(inArray(assignment.claimId, [...fromIds]), isNull(assignment.endedAt)))
    .orderBy(asc(assignment.dueAt))
  const [first] = standing
  if (!first || standing.some(({ personId }) => personId !== first.personId)) return
  await giveTo(tx, actor, claim, first, now)
}

type Assignee = { personId: string; name: string; dueAt: Date | null }

/** Gives a claim that nobody has to somebody, and tells them. */
export async function giveTo(
  tx: Tx,
  actor: Actor,
  claim: Claim,
  { personId, name, dueAt }: Assignee,
  now: Date,
): Promise<void> {
  const given = { claimId: claim.id, personId, dueAt, assignedAt: now, assignedBy: actor.id }
  await tx.insert(assignment).values({ id: uuidv7(), ...given })
  const about = { articleId: claim.articleId, claimId: claim.id }
  const to = { assignee: name, assigneeId: personId, dueAt: dueAt?.toISOString() ?? null }
  await record(tx, actor, { type: 'claim.assigned', ...about, ...to }, now)
}
