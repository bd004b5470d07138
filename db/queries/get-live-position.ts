import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'

/** No transaction lives longer than this after it appended to the log; limits are in db/client.ts. */
const LONGEST_APPEND_MS = 20_000

/**
 * The id up to which nothing of the log can still be missing: ids are drawn before their transactions commit,
 * so a number that is left out may yet appear, until it is older than any transaction can be. Whoever reads
 * this before the rest of a page can be told of whatever the page does not show.
 */
export async function getLivePosition(db: Queryable): Promise<number> {
  const [row] = await db.execute<{ position: string }>(sql`
    with last as (select id, recorded_at from log_entry order by id desc limit 200),
      stepped as (select id, recorded_at, lag(id) over (order by id) as before from last)
    select coalesce(
      min(before) filter (
        where id - before > 1 and recorded_at > clock_timestamp() - ${LONGEST_APPEND_MS} * interval '1 millisecond'
      ), max(id), 0) as position
    from stepped`)
  return Number(row?.position ?? 0)
}
