import { and, eq, isNull } from 'drizzle-orm'
import { refuse } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { person } from './schema/people.ts'

/** Somebody who can be given work, under a shared lock: refused when they are not active in the newsroom. */
export async function activePerson(tx: Tx, id: string): Promise<{ id: string; name: string }> {
  const [found] = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(eq(person.id, id), isNull(person.deactivatedAt)))
    .for('share')
  return found ?? refuse('state', 'This person is not active in the newsroom. Choose somebody else.')
}
