import { sql } from 'drizzle-orm'
import type { Workload } from '#domain/workload.ts'

/**
 * The workload of a person as columns of a query that joins `workloadOf` for the person called `p`. Claims are
 * looked up one by one by their indexes: a person has hundreds, the newsroom tens of thousands.
 */
export const workloadColumns = sql`load.needs_work, load.overdue, load.waiting,
  (select count(*)::int from proposal where proposed_by = p.id and proposed_at > load.week_ago) as proposed`

export const workloadOf = (now: Date) => sql`
  join lateral (
    select
      count(*) filter (where not is_proposed)::int as needs_work,
      count(*) filter (where not is_proposed and due_at < ${now.toISOString()}::timestamptz)::int as overdue,
      count(*) filter (where is_proposed)::int as waiting,
      ${now.toISOString()}::timestamptz - interval '7 days' as week_ago
    from (
      select due_at,
        (select true from proposal where claim_id = mine.claim_id and ended_at is null) is not null as is_proposed
      from assignment mine
      where person_id = p.id and ended_at is null
        and (select true from sign_off where claim_id = mine.claim_id and fell_at is null) is null
        and (select withdrawn_at is null from claim where id = mine.claim_id)
    ) open
  ) load on true`

export type WorkloadRow = { needs_work: number; overdue: number; waiting: number; proposed: number }

export function workloadFrom(row: WorkloadRow): Workload {
  const { needs_work: needsWork, overdue, waiting, proposed } = row
  return { needsWork, overdue, waiting, proposed }
}
