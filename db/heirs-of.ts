import { sql } from 'drizzle-orm'

/**
 * What an ended claim was split or merged into, as a column of a query in which it is `c`; null where it ended for another
 * reason. Descent outlives an undo: what it ended in last was made in the moment in which it ended.
 */
export const heirsOf = sql`(
  select jsonb_agg(jsonb_build_object('id', heir.id, 'number', heir.number, 'descent', d.descent) order by heir.number)
  from claim_descent d join claim heir on heir.id = d.into_id
  where d.from_id = c.id and heir.extracted_at = c.withdrawn_at)`
