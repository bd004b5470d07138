import { sql } from 'drizzle-orm'
import type { CheckQuery } from '#domain/check-filter.ts'
import { unspacedRuns } from '#domain/letter-pairs.ts'
import { LIST_PAGE_SIZE, type ListedClaim } from '#domain/listed-claim.ts'
import { alsoMark, hitSigns, markedAs, type Stretch } from '#domain/search-hits.ts'
import { searchTerms } from '#domain/search-query.ts'
import type { Queryable } from '../client.ts'
import { type ClaimRow, claimColumns, claimsIn, listedClaim, newestFirst } from '../published-claims.ts'
import { meaningOf, nearMeaning, tsqueryOf } from '../search-meaning.ts'

export type FoundClaim = ListedClaim & {
  marked: Record<'wording' | 'quotation' | 'speaker' | 'title', Stretch[]>
}
export type Found = {
  claims: FoundClaim[]
  total: number
  hasMore: boolean
  /** How many of them, the newest, were put in order; no page shows more. */
  ranked: number
  /** Nothing holds the words themselves: these hold words that look like them. */
  isNear: boolean
}

type Meant = NonNullable<Awaited<ReturnType<typeof nearMeaning>>>

const between = ` ${hitSigns.between} `
/** Of more finds, the newest so many are put in order; the rest is counted. */
const mostRanked = 200
const nothing: Found = { claims: [], total: 0, hasMore: false, ranked: mostRanked, isNear: false }

/**
 * Published claims that hold what is searched for, the best first, those of one weight newest first. Null where the
 * words say nothing to look for.
 */
export async function listFoundClaims(
  db: Queryable,
  query: CheckQuery,
  timeZone: string,
): Promise<Found | null> {
  const terms = searchTerms(query.q)
  if (!terms.some((term) => !term.isExcluded)) return null
  if ((query.page - 1) * LIST_PAGE_SIZE >= mostRanked) return nothing
  const meant = await meaningOf(db, terms)
  if (!meant.some((term) => !term.isExcluded)) return null
  const exact = await find(db, query, meant, timeZone)
  if (exact.total > 0) return exact
  const near = await nearMeaning(db, meant)
  return near ? { ...(await find(db, query, near, timeZone)), isNear: true } : nothing
}

async function find(db: Queryable, query: CheckQuery, meant: Meant, timeZone: string): Promise<Found> {
  const skipped = (query.page - 1) * LIST_PAGE_SIZE
  const { open, close } = hitSigns
  const parts = sql`concat_ws(${between}, c.wording, c.quotation, coalesce(c.speaker_name, ''), a.title)`
  const rows = await db.execute<Row>(sql`
    with asked as materialized (select ${tsqueryOf(meant)}::tsquery as words),
    found as materialized (
      select c.article_id, c.number, c.published_at from published_claim c
      where c.search @@ (select words from asked) and ${claimsIn(query.filter, timeZone)}
    ),
    listed as materialized (
      select article_id, number, ts_rank(c.search, (select words from asked)) as weight
      from (select * from found c order by ${newestFirst} limit ${mostRanked}) newest
      join published_claim c using (article_id, number)
      order by weight desc, ${newestFirst} limit ${LIST_PAGE_SIZE} offset ${skipped}
    )
    select counted.total, ${claimColumns}, c.quotation,
      ts_headline(search_language(c.language), translate(${parts}, '’ʼ', ''''''), (select words from asked),
        ${`HighlightAll=true, StartSel=${open}, StopSel=${close}`}) as marked
    from (select count(*)::int as total from found) counted
    left join (listed join published_claim c using (article_id, number) join published_article a using (article_id))
      on true
    order by weight desc, ${newestFirst}`)
  const runs = meant.flatMap((term) => (term.isExcluded ? [] : unspacedRuns(term.words)))
  const total = rows[0]?.total ?? 0
  const claims = rows.flatMap((row) => (row.slug === null ? [] : [foundClaim(row, runs)]))
  const reached = skipped + claims.length
  return {
    claims,
    total,
    hasMore: reached < Math.min(total, mostRanked),
    ranked: mostRanked,
    isNear: false,
  }
}

type FoundRow = ClaimRow & { quotation: string; marked: string }
/** One row without a claim where nothing is found. */
type Row = { total: number } & (FoundRow | { [Column in keyof FoundRow]: null })

function foundClaim(row: FoundRow, runs: readonly string[]): FoundClaim {
  const parts = row.marked.split(between)
  const mark = (text: string, at: number) => alsoMark(markedAs(text, parts[at] ?? ''), runs)
  return {
    ...listedClaim(row),
    marked: {
      wording: mark(row.wording, 0),
      quotation: mark(row.quotation, 1),
      speaker: mark(row.speaker_name ?? '', 2),
      title: mark(row.title, 3),
    },
  }
}
