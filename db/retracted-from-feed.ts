import { type SQL, sql } from 'drizzle-orm'
import { speakerOf } from '#domain/speaker.ts'
import { leadingVerdict, type Verdict } from '#domain/verdict.ts'
import type { Database } from './client.ts'
import { parseEdition } from './queries/find-edition.ts'

/** A feed tells of so many, the newest: each costs the reading of an edition. */
const most = 30

type Subject = { verdict?: Verdict; speaker?: string }
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
export async function retractedFromFeed(db: Database, subject: Subject) {
  const found = await findNewest(db, subject)
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
      claimNumber === null ? [] : [{ articleId, number: claimNumber, reason, at: retractedAt }],
    ),
  }
}

/** Read a part at a time until there are enough: what others took back must not crowd out what is asked for. */
async function findNewest(db: Database, subject: Subject) {
  const found: ReturnType<typeof withClaims>[] = []
  for (let skipped = 0; ; skipped += most) {
    const rows = await listRetractions(db, subject, skipped)
    found.push(...rows.map((row) => withClaims(row, subject)).filter((one) => one.stoodThere))
    if (rows.length < most || found.length >= most) return found.slice(0, most)
  }
}

async function listRetractions(db: Database, subject: Subject, skipped: number): Promise<Row[]> {
  return db.execute<Row>(sql`
    select r.article_id as "articleId", r.slug, r.claim_number as "claimNumber", r.reason,
      to_char(r.retracted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "retractedAt", e.document
    from retraction r
    join lateral (
      select document from edition
      where edition.article_id = r.article_id and (r.edition_number is null or edition.number < r.edition_number)
        and (r.claim_number is null or r.claim_number = any(edition.claim_numbers))
      order by edition.number desc limit 1
    ) e on ${mayHold(subject)}
    where r.claim_number is null
      or not exists (select from retraction whole where whole.article_id = r.article_id and whole.claim_number is null)
    order by r.retracted_at desc, r.article_id, r.claim_number limit ${most} offset ${skipped}`)
}

/** Editions whose text cannot hold the subject are not worth reading: there may be many, and anybody may ask. */
function mayHold({ verdict, speaker }: Subject): SQL {
  if (verdict !== undefined) return sql`strpos(e.document, ${`:"${verdict}"`}) > 0`
  if (speaker === undefined) return sql`true`
  // A key ends as the source's id does; editions of the first formats do not name sources' ids.
  return sql`(strpos(e.document, ${`${speaker.slice(-6)}"`}) > 0 or strpos(e.document, '"sourceId":"') = 0)`
}

function withClaims(row: Row, subject: Subject) {
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
