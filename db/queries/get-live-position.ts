import { type SQL, sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { prepared } from '../prepared.ts'

/** No transaction lives longer than this after it appended to the log; limits are in db/client.ts. */
const LONGEST_APPEND_MS = 20_000

/**
 * The id up to which nothing of the log can still be missing: ids are drawn before their transactions commit,
 * so a number that is left out may yet appear, until it is older than any transaction can be. Whoever reads
 * this before the rest of a page, or with its first query, can be told of whatever the page does not show.
 */
export const livePosition: SQL<number> = sql<number>`(
  select coalesce(
    min(before) filter (
      where id - before > 1 and recorded_at > clock_timestamp() - ${LONGEST_APPEND_MS} * interval '1 millisecond'
    ), max(id), 0)
  from (
    select id, recorded_at, lag(id) over (order by id) as before
    from (select id, recorded_at from log_entry order by id desc limit 200) last
  ) stepped)`.mapWith(Number)

const query = prepared((db) =>
  db.select({ position: livePosition }).from(sql`(select) once`).prepare('position'),
)

export async function getLivePosition(db: Queryable): Promise<number> {
  const [row] = await query(db).execute()
  return row?.position ?? 0
}
