import { type SQL, sql } from 'drizzle-orm'

/** A person's standing verdicts whose day to be looked at again has come, as the rows `p` of a query. */
export function dueRechecks(personId: string, today: SQL | string): SQL {
  return sql`
    proposal p where p.proposed_by = ${personId} and p.ended_at is null and p.recheck_on <= ${today}
      and (select true from sign_off s where s.proposal_id = p.id and s.fell_at is null) is not null`
}
