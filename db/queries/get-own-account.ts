import { eq } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'

/** What the desk knows of whoever is signed in; `passwordHash` is null for those of the identity provider. */
export async function getOwnAccount(db: Queryable, personId: string) {
  const [found] = await db
    .select({
      name: person.name,
      email: person.email,
      role: person.role,
      isNamedInPublic: person.isNamedInPublic,
      passwordHash: person.passwordHash,
    })
    .from(person)
    .where(eq(person.id, personId))
  if (!found) throw new Error('Nobody has this account.')
  return found
}
