import { type SQL, sql } from 'drizzle-orm'
import { type CheckQuery, isFiltered } from '#domain/check-filter.ts'
import { unspacedRuns } from '#domain/letter-pairs.ts'
import { LIST_PAGE_SIZE, type ListedClaim } from '#domain/listed-claim.ts'
import { alsoMark, hitSigns, markedAs, type Stretch } from '#domain/search-hits.ts'
import { searchTerms } from '#domain/search-query.ts'
import type { Queryable } from '../client.ts'
import { plannedForItsValues } from '../prepare-repeated.ts'
import { type ClaimRow, claimColumns, claimsIn, listedClaim, newestFirst } from '../published-claims.ts'
import { type AlikeWord, meaningOf, nearMeaning, tsqueryOf, wordsLike } from '../search-meaning.ts'

export type FoundClaim = ListedClaim & {
  marked: Record<'wording' | 'quotation' | 'speaker' | 'title', Stretch[]>
}
export type Found = {
  claims: FoundClaim[]
  /** As far as a search counts. */
  total: number
  /** There are more of them than `total`. */
  isCapped: boolean
  hasMore: boolean
  /** How many of them, the newest, were put in order; no page shows more. */
  ranked: number
  /** Nothing holds the words themselves: these hold words that look like them. */
  isNear: boolean
}

type Meant = NonNullable<Awaited<ReturnType<typeof nearMeaning>>>

const between = ` ${hitSigns.between} `
/** Of more finds, the newest so many are put in order; the others are counted, as far as a search counts. */
const mostRanked = 200
const nothing: Found = {
  ...{ claims: [], total: 0, isCapped: false, hasMore: false },
  ...{ ranked: mostRanked, isNear: false },
}

type Search = { db: Queryable; query: CheckQuery; timeZone: string | Promise<string>; mostCounted: number }

/**
 * Published claims that hold what is searched for, the best first, those of one weight newest first. Null where the
 * words say nothing to look for. No more than `mostCounted` are counted.
 */
export async function listFoundClaims(
  db: Queryable,
  query: CheckQuery,
  timeZone: string | Promise<string>,
  mostCounted = 1_000,
): Promise<Found | null> {
  const terms = searchTerms(query.q)
  if (!terms.some((term) => !term.isExcluded)) return null
  if (skippedBy(query) >= mostRanked) return nothing
  const meant = await meaningOf(db, terms)
  if (!meant.some((term) => !term.isExcluded)) return null
  const search = { db, query, timeZone, mostCounted }
  const exact = await find(search, meant, wordsLike(meant))
  if (exact.found.total > 0) return exact.found
  const near = nearMeaning(meant, exact.alike)
  return near ? { ...(await find(search, near, null)).found, isNear: true } : nothing
}

/** What is found, and where that is nothing, the words like those that were meant; in one way to the database. */
async function find({ db, query, timeZone, mostCounted }: Search, meant: Meant, like: SQL | null) {
  const [words, filter] = [tsqueryOf(meant), claimsIn(query.filter, await timeZone)]
  const alike = like && sql`(select json_agg(one) from (${like}) one where (select total from counted) = 0)`
  // Of one word it is known beforehand: nothing is counted then.
  const known = meant.length === 1 && !isFiltered(query.filter) ? (meant[0]?.claims ?? 0) : 0
  const exact = sql`
    with asked as materialized (select ${words}::tsquery as words),
    found as materialized (
      select c.article_id, c.number, c.published_at, c.search from published_claim c
      where c.search @@ (select words from asked) and ${filter} limit ${mostCounted + 1}
    ),
    counted as (select count(*)::int as total from found),
    newest as (
      select * from found c where (select total from counted) <= ${mostCounted}::int
      order by ${newestFirst} limit ${mostRanked}
    )
    ${inOrder(query, alike ?? sql`null`)}`
  const first = known > mostCounted ? [] : await db.execute<Row>(exact)
  const counted = first[0]?.total ?? known
  const isCapped = counted > mostCounted
  const rows = isCapped ? await walk(db, query, words, filter) : first
  const runs = meant.flatMap((term) => (term.isExcluded ? [] : unspacedRuns(term.words)))
  const claims = rows.flatMap((row) => (row.slug === null ? [] : [foundClaim(row, runs)]))
  const hasMore = skippedBy(query) + claims.length < Math.min(counted, mostRanked)
  const total = Math.min(counted, mostCounted)
  const found: Found = { claims, total, isCapped, hasMore, ranked: mostRanked, isNear: false }
  return { found, alike: first[0]?.alike ?? [] }
}

/**
 * The same of words that many claims hold: the newest claims are gone through until enough of them hold the words. The
 * database chooses that only where it plans for these very words, which it would not do for a prepared query.
 */
async function walk(db: Queryable, query: CheckQuery, words: string, filter: SQL): Promise<readonly Row[]> {
  return db.execute<Row>(sql`${plannedForItsValues}
    with asked as materialized (select ${words}::tsquery as words),
    counted as (select null::int as total),
    newest as (
      select c.article_id, c.number, c.published_at, c.search from published_claim c
      where c.search @@ ${words}::tsquery and ${filter} order by ${newestFirst} limit ${mostRanked}
    )
    ${inOrder(query, sql`null`)}`)
}

/** A page of the claims named newest, the best first, with what is asked marked in them; `alike` goes along. */
function inOrder(query: CheckQuery, alike: SQL): SQL {
  const { open, close } = hitSigns
  const parts = sql`concat_ws(${between}, c.wording, c.quotation, coalesce(c.speaker_name, ''), a.title)`
  return sql`
    , listed as materialized (
      select article_id, number, ts_rank(c.search, (select words from asked)) as weight
      from newest c order by weight desc, ${newestFirst} limit ${LIST_PAGE_SIZE} offset ${skippedBy(query)}
    )
    select counted.total, ${alike} as alike, ${claimColumns}, c.quotation,
      ts_headline(search_language(c.language), translate(${parts}, '’ʼ', ''''''), (select words from asked),
        ${`HighlightAll=true, StartSel=${open}, StopSel=${close}`}) as marked
    from counted
    left join (listed join published_claim c using (article_id, number) join published_article a using (article_id))
      on true
    order by weight desc, ${newestFirst}`
}

const skippedBy = ({ page }: CheckQuery) => (page - 1) * LIST_PAGE_SIZE

type FoundRow = ClaimRow & { quotation: string; marked: string }
/** One row without a claim where nothing is found. */
type Row = { total: number | null; alike: AlikeWord[] | null } & (
  | FoundRow
  | { [Column in keyof FoundRow]: null }
)

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
