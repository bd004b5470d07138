import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { claimEditor } from '../schema/claim.ts'
import { person } from '../schema/people.ts'

/** Who may sign a claim's verdict off: active editors and admins who never edited the claim. */
export async function listSigners(db: Database, claimId: string): Promise<{ id: string; name: string }[]> {
  const edited = db
    .select({ one: sql`1` })
    .from(claimEditor)
    .where(and(eq(claimEditor.claimId, claimId), eq(claimEditor.personId, person.id)))
  return db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(isNull(person.deactivatedAt), inArray(person.role, ['editor', 'admin']), notExists(edited)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(50)
}
