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
 * and anchors of the page: at its end a passage is claimed when an anchor that began before reaches into it.
 */
export async function listArticles(
  db: Queryable,
  page: number,
): Promise<{ articles: ArticleRow[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with listed as (
      select id, title, outlet, language, published_on::text, added_at, is_ours from article
      order by added_at desc nulls last, id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}
    ), newest as (
      select distinct on (article_id) id, article_id from revision
      where article_id in (select id from listed) order by article_id, number desc
    ), spans as (
      select n.article_id, p.id as passage_id, p.starts_at, p.ends_at as at, 0 as turn, null as reach
      from newest n join passage p on p.revision_id = n.id
      union all
      select n.article_id, null, null, a.starts_at, 1, a.ends_at
      from newest n join anchor a on a.revision_id = n.id
      join claim c on c.id = a.claim_id and c.withdrawn_at is null
    ), swept as (
      select article_id, passage_id, starts_at,
        max(reach) over (partition by article_id order by at, turn rows unbounded preceding) as reach
      from spans
    ), coverage as (
      select article_id, count(*)::int as passages,
        count(*) filter (where reach > starts_at)::int as claimed,
        count(*) filter (where coalesce(reach, 0) <= starts_at and s.id is not null)::int as set_aside
      from swept left join set_aside s on s.passage_id = swept.passage_id and s.taken_up_at is null
      where swept.passage_id is not null group by article_id
    ), progress as (
      select c.article_id, count(*)::int as claims, count(s.id)::int as signed_off
      from claim c left join sign_off s on s.claim_id = c.id and s.fell_at is null
      where c.article_id in (select id from listed) and c.withdrawn_at is null group by c.article_id
    )
    select l.*, v.passages, v.claimed, v.set_aside, p.claims, p.signed_off,
      (select max(e.number) from edition e where e.article_id = l.id) as edition
    from listed l left join coverage v on v.article_id = l.id left join progress p on p.article_id = l.id
    order by l.added_at desc nulls last, l.id`)
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
  passages: number | null
  claimed: number | null
  set_aside: number | null
  claims: number | null
  signed_off: number | null
  edition: number | null
}

function articleOf(row: Row): ArticleRow {
  const [passages, claimed, setAside] = [row.passages ?? 0, row.claimed ?? 0, row.set_aside ?? 0]
  return {
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    publishedOn: row.published_on,
    addedAt: new Date(row.added_at).toISOString(),
    isOurs: row.is_ours,
    coverage: { claimed, 'set aside': setAside, unread: passages - claimed - setAside },
    claims: row.claims ?? 0,
    signedOff: row.signed_off ?? 0,
    edition: row.edition ?? 0,
  }
}
