import { sql } from 'drizzle-orm'
import type { PassageState } from '#domain/passage.ts'
import type { Queryable } from '../client.ts'

const PAGE_SIZE = 50

export type ArticleRow = {
  id: string
  title: string
  outlet: string
  language: string
  publishedOn: string | null
  /** ISO 8601. */
  addedAt: string
  isOurs: boolean
  coverage: Record<PassageState, number>
  /** Live claims, and how many of them are signed off. */
  claims: number
  signedOff: number
  /** Number of the newest edition; 0 when nothing is published. */
  edition: number
}

/**
 * Articles, newest first, 50 a page; pages count from 1. Coverage is counted in one sweep over the passages
 * and anchors of an article: at its end a passage is claimed when an anchor that began before reaches into it.
 * Everything is asked article by article, so that a page costs what stands on it, however much lies beside it.
 */
export async function listArticles(
  db: Queryable,
  page: number,
): Promise<{ articles: ArticleRow[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with listed as materialized (
      select id, title, outlet, language, published_on::text, added_at, is_ours from article
      order by added_at desc, id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}
    )
    select l.*, coverage.*, progress.*,
      (select max(e.number) from edition e where e.article_id = l.id) as edition
    from listed l
    left join lateral (
      select id from revision where article_id = l.id order by number desc limit 1
    ) newest on true
    cross join lateral (
      select count(*)::int as passages,
        count(*) filter (where reach > starts_at)::int as claimed,
        count(*) filter (where coalesce(reach, 0) <= starts_at and is_set_aside)::int as set_aside
      from (
        select starts_at, is_set_aside, max(reach) over (order by at, turn rows unbounded preceding) as reach
        from (
          select p.starts_at, p.ends_at as at, 0 as turn, null as reach,
            (select true from set_aside where passage_id = p.id and taken_up_at is null) as is_set_aside
          from passage p where p.revision_id = newest.id
          union all
          select null, a.starts_at, 1, a.ends_at, null from anchor a
          where a.revision_id = newest.id
            and (select withdrawn_at is null from claim where id = a.claim_id)
        ) spans
      ) swept
      where starts_at is not null
    ) coverage
    cross join lateral (
      select count(*)::int as claims,
        count((select true from sign_off where claim_id = c.id and fell_at is null))::int as signed_off
      from claim c where c.article_id = l.id and c.withdrawn_at is null
    ) progress
    order by l.added_at desc, l.id`)
  return { articles: rows.slice(0, PAGE_SIZE).map(articleOf), hasMore: rows.length > PAGE_SIZE }
}

type Row = {
  id: string
  title: string
  outlet: string
  language: string
  published_on: string | null
  added_at: string
  is_ours: boolean
  passages: number
  claimed: number
  set_aside: number
  claims: number
  signed_off: number
  edition: number | null
}

function articleOf(row: Row): ArticleRow {
  const { passages, claimed, set_aside: setAside } = row
  return {
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    publishedOn: row.published_on,
    addedAt: new Date(row.added_at).toISOString(),
    isOurs: row.is_ours,
    coverage: { claimed, 'set aside': setAside, unread: passages - claimed - setAside },
    claims: row.claims,
    signedOff: row.signed_off,
    edition: row.edition ?? 0,
  }
}
