import { and, desc, eq, isNull, notExists } from 'drizzle-orm'
import { claimTakenBack } from '#domain/claim-taken-back.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { withoutRetracted } from '#domain/retraction.ts'
import type { Database } from '../client.ts'
import { editionLines } from '../edition-lines.ts'
import { edition } from '../schema/edition.ts'
import { retraction } from '../schema/published.ts'
import { listRetractedClaims } from './list-retracted-claims.ts'

/**
 * An edition as readers may see it, by its article's slug, the newest unless a number is given, with a line for each
 * edition there is. Claims that were retracted since are taken out; null where the whole article was, or where
 * nothing was published. Reads what is public alone, so that the readers' role is enough.
 */
export async function findEdition(db: Database, slug: string, number: number | null) {
  const ofArticle = and(eq(retraction.slug, slug), isNull(retraction.claimNumber))
  const isGone = db.select({ slug: retraction.slug }).from(retraction).where(ofArticle)
  const [found] = await db
    .select({ articleId: edition.articleId, document: edition.document, sha256: edition.sha256 })
    .from(edition)
    .where(
      and(
        eq(edition.slug, slug),
        number === null ? undefined : eq(edition.number, number),
        notExists(isGone),
      ),
    )
    .orderBy(desc(edition.number))
    .limit(1)
  if (!found) return null
  const [retracted, editions] = await Promise.all([
    listRetractedClaims(db, found.articleId),
    editionLines(db, eq(edition.slug, slug)),
  ])
  const stored = parseEdition(found.document)
  const document = withoutRetracted(stored, retracted)
  return {
    document,
    /** The stored text itself: what the SHA-256 is of. Null where it holds a claim that was retracted since. */
    text: document === stored ? found.document : null,
    sha256: found.sha256,
    editions: editions.map((line) => ({ ...line, takenBack: claimTakenBack(line, retracted) })),
  }
}

export function parseEdition(text: string): EditionDocument {
  return readEdition(JSON.parse(text))
}
