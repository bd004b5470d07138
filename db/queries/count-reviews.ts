import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'

/** How many proposed verdicts wait for a sign-off. */
export async function countReviews(db: Database): Promise<number> {
  const [row] = await db.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting
    from proposal p
    join claim c on c.id = p.claim_id and c.withdrawn_at is null
    where p.ended_at is null
      and not exists (select from sign_off where claim_id = p.claim_id and fell_at is null)`)
  return row?.waiting ?? 0
}
