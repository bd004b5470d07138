import { sql } from 'drizzle-orm'
import { speakerOf } from '#domain/speaker.ts'
import { leadingVerdict, type Verdict } from '#domain/verdict.ts'
import type { Database } from './client.ts'
import { parseEdition } from './queries/find-edition.ts'

/** Retractions are rare, and each costs the reading of an edition: the newest are told of. */
const most = 30

type Row = {
  articleId: string
  slug: string
  claimNumber: number | null
  reason: string
  retractedAt: string
  document: string
}

/**
 * What stood in a feed until it was taken back: whole articles, and claims of articles that still stand. Whether it
 * did, the last edition that held it says.
 */
export async function retractedFromFeed(db: Database, subject: { verdict?: Verdict; speaker?: string }) {
  const rows = await db.execute<Row>(sql`
    select r.article_id as "articleId", r.slug, r.claim_number as "claimNumber", r.reason,
      to_char(r.retracted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "retractedAt", e.document
    from retraction r
    join lateral (
      select document from edition
      where edition.article_id = r.article_id and (r.edition_number is null or edition.number < r.edition_number)
      order by edition.number desc limit 1
    ) e on true
    order by r.retracted_at desc limit ${most}`)
  const found = rows.map((row) => withClaims(row, subject)).filter((one) => one.stoodThere)
  const whole = new Set(rows.filter((row) => row.claimNumber === null).map((row) => row.articleId))
  return {
    articles: found.flatMap(({ row, firstPublishedAt }) =>
      row.claimNumber === null
        ? [
            {
              articleId: row.articleId,
              slug: row.slug,
              reason: row.reason,
              at: row.retractedAt,
              firstPublishedAt,
            },
          ]
        : [],
    ),
    claims: found.flatMap(({ row: { articleId, claimNumber, reason, retractedAt } }) =>
      claimNumber === null || whole.has(articleId)
        ? []
        : [{ articleId, number: claimNumber, reason, at: retractedAt }],
    ),
  }
}

function withClaims(row: Row, subject: { verdict?: Verdict; speaker?: string }) {
  const { claims, firstPublishedAt } = parseEdition(row.document)
  const taken = claims.filter(({ number }) => row.claimNumber === null || number === row.claimNumber)
  const matching = taken.filter(
    (claim) =>
      (subject.verdict === undefined || leadingVerdict(claim.answers) === subject.verdict) &&
      (subject.speaker === undefined || speakerOf(claim)?.key === subject.speaker),
  )
  // An article of which no claim was left stood in the feed of all.
  const isOfAll = subject.verdict === undefined && subject.speaker === undefined
  const stoodThere = matching.length > 0 || (isOfAll && row.claimNumber === null)
  return { row, firstPublishedAt, stoodThere }
}
