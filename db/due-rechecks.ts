import { type SQL, sql } from 'drizzle-orm'
import { isLive } from './live-claim.ts'

/**
 * A person's standing verdicts that need a recheck, as the rows `p` of a query, each with its cause and since which
 * day: its day to be looked at again has come, or something was raised about it since it was published.
 */
export function dueRechecks(personId: SQL | string, today: SQL | string): SQL {
  const stands = sql`
    (select true from sign_off s where s.proposal_id = p.id and s.fell_at is null) is not null
    and ${isLive(sql`p.claim_id`)}`
  return sql`(
    select p.id, p.claim_id, 'recheck due' as kind, p.recheck_on as since from proposal p
    where p.proposed_by = ${personId} and p.ended_at is null and p.recheck_on <= ${today} and ${stands}
    union all
    select p.id, p.claim_id, raised.kind, raised.since
    from (
      select article_id, claim_number, kind::text as kind,
        (min(raised_at) at time zone (select time_zone from newsroom limit 1))::date as since
      from notice where not is_settled group by 1, 2, 3
    ) raised
    join claim c on c.article_id = raised.article_id and c.number = raised.claim_number
    join proposal p on p.claim_id = c.id and p.ended_at is null and p.proposed_by = ${personId} and ${stands}
  ) p`
}
