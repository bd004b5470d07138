import { type SQL, sql } from 'drizzle-orm'
import { isLiveClaim } from './live-claim.ts'

/** The evidence of a source, and whatever derives from it, however far: judged by what it is rooted in. */
export function evidenceRootedIn(sourceId: string): SQL {
  return sql`
    with recursive rooted as (
      select id from evidence where source_id = ${sourceId}
      union
      select d.evidence_id from derivation d join rooted on rooted.id = d.from_id
    ) select id from rooted`
}

/**
 * The ids of the live claims that rest on a source: it stands in their chain, or evidence is attached that is
 * rooted in it. A query to stand in another's `in (…)`.
 */
export function claimsRestingOn(sourceId: string): SQL {
  return sql`
    select c.id from claim c where ${isLiveClaim} and c.id in (
      select claim_id from hop where source_id = ${sourceId}
      union
      select l.claim_id from evidence_link l
      where l.detached_at is null and l.evidence_id in (${evidenceRootedIn(sourceId)}))`
}
