import { eq } from 'drizzle-orm'
import { composeEdition } from '#domain/compose-edition.ts'
import { publicationChange } from '#domain/publication-change.ts'
import { articlePublication } from '../article-publication.ts'
import type { Database } from '../client.ts'
import { earlierEditions } from '../earlier-editions.ts'
import { editionLines } from '../edition-lines.ts'
import { editionParts } from '../edition-parts.ts'
import { article } from '../schema/article.ts'
import { edition } from '../schema/edition.ts'
import { getLogPosition } from './get-log-position.ts'

/**
 * The article's next edition as it would be published now, what it changes for readers, what keeps it from that, and
 * the log position that the publish form carries. Made by the same functions as the edition itself.
 */
export async function findEditionPreview(db: Database, articleId: string, now: Date) {
  const [of] = await db.select().from(article).where(eq(article.id, articleId))
  if (!of) return null
  // Read first: whatever changes after it makes the form stale, never the preview newer than it says.
  const basedOn = await getLogPosition(db, of.id)
  const parts = await editionParts(db, of)
  if (!parts) return null
  const { gate, document } = composeEdition(parts, now.toISOString(), null)
  const editions = await editionLines(db, eq(edition.articleId, of.id))
  const publication = await articlePublication(db, of)
  const change = publicationChange(await earlierEditions(db, of.id), document)
  return { gate, document, change, editions, basedOn, publication, title: of.title }
}
