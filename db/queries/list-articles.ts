import { sql } from 'drizzle-orm'
import { type ArticleQuery, everyArticle } from '#domain/article-list.ts'
import { noStages, type StageCounts } from '#domain/article-progress.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { PassageState } from '#domain/passage.ts'
import { standsAt } from '../article-gate.ts'
import type { Queryable } from '../client.ts'
import { containsWords } from '../contains-words.ts'
import { countStages } from './count-stages.ts'

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
 * Articles, newest first; pages count from 1. A passage is claimed when an anchor reaches into it: all
 * anchors of an article are one set of ranges. The page is cut first, so that it costs what stands on it, however much
 * lies beside it.
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
      order by a.added_at desc, a.id limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select l.*, covered.*, (select max(e.number) from edition e where e.article_id = l.id) as edition
    from listed l
    cross join lateral (
      select range_agg(${span}) as words, range_agg(${span}) filter (where not t.has_sign_off) as open_words
      from anchor s join task t on t.claim_id = s.claim_id
      where s.revision_id = l.revision_id
    ) reached
    cross join lateral (
      select count(*)::int as passages,
        count(*) filter (where ${span} && words)::int as claimed,
        count(*) filter (where ${span} && open_words)::int as open_passages,
        count(*) filter (where (${span} && words) is not true
          and (select true from set_aside where passage_id = s.id and taken_up_at is null))::int as set_aside
      from passage s where s.revision_id = l.revision_id
    ) covered
    order by l.added_at desc, l.id`)
  const shown = rows.slice(0, DESK_PAGE_SIZE)
  const stages = await countStages(
    db,
    shown.map((row) => row.id),
  )
  const articles = shown.map((row) => articleOf(row, stages.get(row.id) ?? noStages()))
  return { articles, hasMore: rows.length > DESK_PAGE_SIZE }
}

/** From where to where the words of an anchor or a passage `s` stand. */
const span = sql`int4range(s.starts_at, s.ends_at)`

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
