import { and, desc, eq } from 'drizzle-orm'
import type { EditionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import type { Database } from '../client.ts'
import { editionLines } from '../edition-lines.ts'
import { edition } from '../schema/edition.ts'

/**
 * An edition by its article's slug, the newest unless a number is given, with a line for each edition there
 * is. Reads editions alone, so that the readers' role is enough.
 */
export async function findEdition(db: Database, slug: string, number: number | null) {
  const [found] = await db
    .select({ document: edition.document, sha256: edition.sha256 })
    .from(edition)
    .where(and(eq(edition.slug, slug), number === null ? undefined : eq(edition.number, number)))
    .orderBy(desc(edition.number))
    .limit(1)
  if (!found) return null
  return {
    document: parseEdition(found.document),
    /** The stored text itself: what the SHA-256 is of. */
    text: found.document,
    sha256: found.sha256,
    editions: await editionLines(db, eq(edition.slug, slug)),
  }
}

export function parseEdition(text: string): EditionDocument {
  return readEdition(JSON.parse(text))
}
