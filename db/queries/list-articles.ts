import { sql } from 'drizzle-orm'
import { type ArticleQuery, everyArticle } from '#domain/article-list.ts'
import { noStages, type StageCounts } from '#domain/article-progress.ts'
import type { PassageState } from '#domain/passage.ts'
import { standsAt } from '../article-gate.ts'
import type { Queryable } from '../client.ts'
import { containsWords } from '../contains-words.ts'
import { countStages } from './count-stages.ts'

const PAGE_SIZE = 50

type ArticleRow = {
  id: string
  title: string
  outlet: string
  language: string
  publishedOn: string | null
  /** ISO 8601. */
  addedAt: string
  isOurs: boolean
  coverage: Record<PassageState, number>
  /** Claimed passages with a claim that is not signed off. */
  openPassages: number
  /** Live claims by stage. */
  stages: StageCounts
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
  { show, q }: ArticleQuery = everyArticle,
): Promise<{ articles: ArticleRow[]; hasMore: boolean }> {
  const asked = [
    ...(q ? [containsWords(sql`(a.title || ' ' || a.outlet)`, q)] : []),
    ...(show ? [standsAt(show)] : []),
  ]
  const rows = await db.execute<Row>(sql`
    with listed as materialized (
      select a.id, title, outlet, language, published_on::text, a.added_at, is_ours, newest.revision_id
      from article a
      left join lateral (
        select id as revision_id from revision where article_id = a.id order by number desc limit 1
      ) newest on true
      ${asked.length > 0 ? sql`where ${sql.join(asked, sql` and `)}` : sql``}
      order by a.added_at desc, a.id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}
    )
    select l.*, coverage.*, (select max(e.number) from edition e where e.article_id = l.id) as edition
    from listed l
    cross join lateral (
      select count(*)::int as passages,
        count(*) filter (where reach > starts_at)::int as claimed,
        count(*) filter (where open_reach > starts_at)::int as open_passages,
        count(*) filter (where coalesce(reach, 0) <= starts_at and is_set_aside)::int as set_aside
      from (
        select starts_at, is_set_aside, max(reach) over sweep as reach, max(open_reach) over sweep as open_reach
        from (
          select p.starts_at, p.ends_at as at, 0 as turn, null as reach, null::int as open_reach,
            (select true from set_aside where passage_id = p.id and taken_up_at is null) as is_set_aside
          from passage p where p.revision_id = l.revision_id
          union all
          select null, a.starts_at, 1, a.ends_at,
            case when (select true from sign_off where claim_id = a.claim_id and fell_at is null) is null
              then a.ends_at end, null
          from anchor a
          where a.revision_id = l.revision_id
            and (select withdrawn_at is null from claim where id = a.claim_id)
        ) spans
        window sweep as (order by at, turn rows unbounded preceding)
      ) swept
      where starts_at is not null
    ) coverage
    order by l.added_at desc, l.id`)
  const shown = rows.slice(0, PAGE_SIZE)
  const stages = await countStages(
    db,
    shown.map((row) => row.id),
  )
  const articles = shown.map((row) => articleOf(row, stages.get(row.id) ?? noStages()))
  return { articles, hasMore: rows.length > PAGE_SIZE }
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
  open_passages: number
  edition: number | null
}

function articleOf(row: Row, stages: StageCounts): ArticleRow {
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
    openPassages: row.open_passages,
    stages,
    edition: row.edition ?? 0,
  }
}
