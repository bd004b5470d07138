import { and, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'

/**
 * The active person with this e-mail address and the hash of their password, for signing in. Put in lower case
 * here as where tries are counted: PostgreSQL's `lower` would find people by more spellings than one counter has.
 */
export async function findPersonByEmail(db: Queryable, email: string) {
  const [found] = await db
    .select({ id: person.id, name: person.name, passwordHash: person.passwordHash })
    .from(person)
    .where(and(eq(person.email, email.toLowerCase()), isNull(person.deactivatedAt)))
  return found ?? null
}
