import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { dueRechecks } from '../due-rechecks.ts'

/**
 * How much waits for a person to be looked at: what they were told and have not read, and their verdicts whose
 * day to be checked again is `today`, a date in the newsroom's zone, or earlier: fifty of these at most.
 */
export async function countNotifications(db: Database, personId: string, today: string): Promise<number> {
  const [row] = await db.execute<{ waiting: number }>(sql`
    select (select count(*) from notification where person_id = ${personId} and read_at is null)::int
      + (select count(*) from (select from ${dueRechecks(personId, today)} limit 50) due)::int as waiting`)
  return row?.waiting ?? 0
}
