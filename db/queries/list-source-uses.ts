import { sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { Queryable } from '../client.ts'

type SourceUse = {
  claimId: string
  number: number
  wording: string
  articleId: string
  articleTitle: string
  language: string
  isWithdrawn: boolean
  /** Where it stands in the chain of who said it, from 1. */
  hops: number[]
  /** The numbers of its evidence that is attached to the claim. */
  evidence: number[]
}

/** The claims that a source is quoted in or gives evidence to, newest first, pages from 1. */
export async function listSourceUses(
  db: Queryable,
  sourceId: string,
  page: number,
): Promise<{ uses: SourceUse[]; hasMore: boolean }> {
  const rows = await db.execute<SourceUse>(sql`
    with used as (
      select claim_id, position as hop, null::int as evidence from hop where source_id = ${sourceId}
      union all
      select k.claim_id, null, k.number from evidence e join evidence_link k on k.evidence_id = e.id
      where e.source_id = ${sourceId} and k.detached_at is null
    ),
    listed as materialized (
      select claim_id,
        coalesce(array_agg(hop order by hop) filter (where hop is not null), '{}') as hops,
        coalesce(array_agg(evidence order by evidence) filter (where evidence is not null), '{}') as evidence
      from used group by claim_id
      order by claim_id desc limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select c.id as "claimId", c.number, c.wording, a.id as "articleId", a.title as "articleTitle", a.language,
      c.withdrawn_at is not null as "isWithdrawn", l.hops, l.evidence
    from listed l join claim c on c.id = l.claim_id join article a on a.id = c.article_id
    order by c.id desc`)
  return { uses: rows.slice(0, DESK_PAGE_SIZE), hasMore: rows.length > DESK_PAGE_SIZE }
}
