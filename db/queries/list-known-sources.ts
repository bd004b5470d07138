import { type SQL, sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { Reliability } from '#domain/evidence.ts'
import type { SourceFilter } from '#domain/source-draft.ts'
import type { Queryable } from '../client.ts'

type KnownSourceRow = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  aliases: string[]
  /** Live claims that it is quoted in or gives evidence to, and the pieces of evidence that it gave. */
  claims: number
  evidence: number
}

/**
 * The sources by name, pages from 1, found by any part of a name or an alias. What rests on each is counted for
 * the page alone.
 */
export async function listKnownSources(
  db: Queryable,
  { q, kind, reliability }: SourceFilter,
  page: number,
): Promise<{ sources: KnownSourceRow[]; hasMore: boolean }> {
  const conditions = [sql`s.merged_into is null`]
  if (q) conditions.push(sql`s.id in (${named(q)})`)
  if (kind) conditions.push(sql`s.kind = ${kind}`)
  if (reliability) conditions.push(sql`s.reliability = ${reliability}`)
  const rows = await db.execute<KnownSourceRow>(sql`
    with listed as materialized (
      select s.id, s.name, s.kind, s.reliability from source s
      where ${sql.join(conditions, sql` and `)}
      order by lower(s.name), s.id limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select l.*, given.*,
      array(select name from source_alias where source_id = l.id order by lower(name)) as aliases
    from listed l
    cross join lateral (
      select
        (select count(*)::int from evidence e where e.source_id = l.id) as evidence,
        (select count(*)::int from claim c where c.withdrawn_at is null and c.id in (
          select claim_id from hop where source_id = l.id
          union
          select k.claim_id from evidence e join evidence_link k on k.evidence_id = e.id
          where e.source_id = l.id and k.detached_at is null)) as claims
    ) given
    order by lower(l.name), l.id`)
  return { sources: rows.slice(0, DESK_PAGE_SIZE), hasMore: rows.length > DESK_PAGE_SIZE }
}

/** Each half by its own trigram index: one condition over both would read both tables. */
function named(search: string): SQL {
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    select id from source where name ilike ${part}
    union select source_id from source_alias where name ilike ${part}`
}
