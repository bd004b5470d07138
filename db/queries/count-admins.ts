import { count, eq } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'

/** The newsroom's admins, past ones too: while there is none, the newsroom is not set up. */
export async function countAdmins(db: Queryable): Promise<number> {
  const [found] = await db.select({ admins: count() }).from(person).where(eq(person.role, 'admin'))
  return found?.admins ?? 0
}
