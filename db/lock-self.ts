import { eq } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { person } from './schema/people.ts'
import type { Desk } from './transaction.ts'

/**
 * Locks one's own row for changing it: to be given to `transaction` as what it does first, since two who hold
 * it shared would wait for each other.
 */
export const lockSelf = (desk: Desk) => (tx: Tx) =>
  tx.select({ id: person.id }).from(person).where(eq(person.id, desk.actorId)).for('no key update')
