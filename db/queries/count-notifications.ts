import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { dueRechecks } from '../due-rechecks.ts'
import { prepared } from '../prepared.ts'

const [person, day] = [sql`${sql.placeholder('personId')}::uuid`, sql`${sql.placeholder('today')}::date`]

const query = prepared((db) =>
  db
    .select({
      waiting: sql<number>`(select count(*) from notification where person_id = ${person} and read_at is null)::int
        + (select count(*) from (select from ${dueRechecks(person, day)} limit 50) due)::int`,
    })
    .from(sql`(select) once`)
    .prepare('waiting'),
)

/**
 * How much waits for a person to be looked at: what they were told and have not read, and their verdicts whose
 * day to be checked again is `today`, a date in the newsroom's zone, or earlier: fifty of these at most.
 */
export async function countNotifications(db: Database, personId: string, today: string): Promise<number> {
  const [row] = await query(db).execute({ personId, today })
  return row?.waiting ?? 0
}
