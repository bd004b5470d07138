import { sql } from 'drizzle-orm'
import { claimTakenBack } from '#domain/claim-taken-back.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { type RetractedClaim, withoutRetracted } from '#domain/retraction.ts'
import type { Database } from '../client.ts'
import { type LineRow, lineOf, linesQuery } from '../edition-lines.ts'
import { rowsAsJson } from '../one-trip.ts'
import { type NoticeRow, noticeOf, noticesQuery } from '../standing-notices.ts'

/**
 * An edition as readers may see it, by its article's slug, the newest unless a number is given, with a line for each
 * edition there is and what was raised about its claims. Claims that were retracted since are taken out; null where
 * the whole article was, or where nothing was published. Reads what is public alone, so that the readers' role is
 * enough.
 */
export async function findEdition(db: Database, slug: string, number: number | null) {
  const found = await find(db, slug, number)
  if (!found) return null
  const stored = parseEdition(found.text)
  const document = withoutRetracted(stored, found.retracted)
  return {
    ...shownWith(found),
    document,
    /** The stored text itself: what the SHA-256 is of. Null where it holds a claim that was retracted since. */
    text: document === stored ? found.text : null,
  }
}

/** The same for the page of one claim, whose document holds no other and nothing of the article's text. */
export async function findEditionOfClaim(
  db: Database,
  slug: string,
  number: number | null,
  claimNumber: number,
) {
  const found = await find(db, slug, number)
  if (!found) return null
  const document = withoutRetracted(parseClaimOfEdition(found.text, claimNumber), found.retracted)
  return { ...shownWith(found), document }
}

export function parseEdition(text: string): EditionDocument {
  return readEdition(JSON.parse(text))
}

/** Whatever its format; the other claims and the text, most of an edition, are not looked at. */
export function parseClaimOfEdition(text: string, claimNumber: number): EditionDocument {
  const stored = JSON.parse(text) as { claims: { number: number }[]; text?: unknown }
  const claims = stored.claims.filter((claim) => claim.number === claimNumber)
  return readEdition({ ...stored, claims, passages: [], ...(stored.text ? { text: null } : {}) })
}

type Row = {
  text: string
  sha256: string
  retracted: RetractedClaim[]
  lines: LineRow[]
  notices: NoticeRow[]
}

/** In one way to the database and back. */
async function find(db: Database, slug: string, number: number | null) {
  const [row] = await db.execute<Row>(sql`
    select e.document as text, e.sha256, ${rowsAsJson(retractedQuery)} as retracted,
      ${rowsAsJson(linesQuery(sql`slug = e.slug`))} as lines, ${rowsAsJson(noticesQuery(sql`e.article_id`))} as notices
    from edition e
    where e.slug = ${slug} and ${number === null ? sql`true` : sql`e.number = ${number}`}
      and not exists (select from retraction r where r.slug = ${slug} and r.claim_number is null)
    order by e.number desc limit 1`)
  if (!row) return null
  const retracted = row.retracted.map((one) => ({ ...one, at: new Date(one.at).toISOString() }))
  return { ...row, retracted }
}

const retractedQuery = sql`
  select claim_number as number, reason, retracted_at as at from retraction
  where article_id = e.article_id and claim_number is not null order by claim_number`

function shownWith({ sha256, lines, notices, retracted }: Row) {
  const editions = lines.map(lineOf)
  return {
    sha256,
    editions: editions.map((line) => ({
      ...line,
      takenBack: claimTakenBack(line, retracted),
      isWhole: !retracted.some((one) => line.claimNumbers.includes(one.number)),
    })),
    notices: notices.map(noticeOf),
  }
}
