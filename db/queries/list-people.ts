import { asc, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { person } from '../schema/people.ts'

/** The active people of the newsroom by name, to choose from; a newsroom has some hundreds at most. */
export async function listPeople(db: Database): Promise<Actor[]> {
  return db
    .select({ id: person.id, name: person.name, role: person.role })
    .from(person)
    .where(isNull(person.deactivatedAt))
    .orderBy(asc(person.name), asc(person.id))
    .limit(500)
}
