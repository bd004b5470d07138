import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { PersonUnderLock } from '#domain/people-permissions.ts'
import { notFound } from '#domain/refusal.ts'
import type { Queryable, Tx } from './client.ts'
import { person } from './schema/people.ts'

/**
 * Locks every active admin and the person, in the order of their ids: to be given to `transaction` as what it
 * does first. Two admins who deactivate each other at once then come one after the other, and the second finds
 * that they are no admin any more. Not the keys: other commands refer to people while this one runs.
 */
export const lockAdminsAnd = (personId: string) => (tx: Tx) =>
  tx
    .select({ id: person.id })
    .from(person)
    .where(or(eq(person.id, personId), activeAdmin))
    .orderBy(asc(person.id))
    .for('no key update')

const activeAdmin = and(eq(person.role, 'admin'), isNull(person.deactivatedAt))

/** What the rules read of a person. Refused as *not found* when there is none; under lock where they decide. */
export async function personFacts(db: Queryable, personId: string): Promise<PersonUnderLock> {
  const people = await db
    .select({ id: person.id, name: person.name, role: person.role, deactivatedAt: person.deactivatedAt })
    .from(person)
    .where(or(eq(person.id, personId), activeAdmin))
  const found = people.find(({ id }) => id === personId) ?? notFound('person')
  const { deactivatedAt, ...facts } = found
  const isActive = deactivatedAt === null
  const others = people.filter(({ id, role }) => id !== personId && role === 'admin')
  return { ...facts, isActive, isLastAdmin: isActive && found.role === 'admin' && others.length === 0 }
}
