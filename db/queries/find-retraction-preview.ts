import { eq } from 'drizzle-orm'
import { editionChanges } from '#domain/edition-changes.ts'
import { retractingEdition } from '#domain/retraction.ts'
import { articlePublication } from '../article-publication.ts'
import type { Database } from '../client.ts'
import { earlierEditions } from '../earlier-editions.ts'
import { editionGround } from '../edition-ground.ts'
import { article } from '../schema/article.ts'
import { getLogPosition } from './get-log-position.ts'

/**
 * What readers see of an article at present, what of it would be gone, and the log position that the form carries;
 * null where nothing of it is published. With a claim's number: the edition that retracting the claim would make.
 */
export async function findRetractionPreview(
  db: Database,
  articleId: string,
  claimNumber: number | null,
  now: Date,
) {
  const [of] = await db.select().from(article).where(eq(article.id, articleId))
  if (!of) return null
  const basedOn = await getLogPosition(db, articleId)
  const editions = await earlierEditions(db, articleId)
  const newest = editions.at(-1)
  if (!newest) return null
  const at = now.toISOString()
  const next =
    claimNumber &&
    retractingEdition(newest, { number: claimNumber, reason: '', at }, at, await editionGround(db, newest))
  return {
    basedOn,
    newest,
    editions: editions.length,
    publication: await articlePublication(db, of),
    change: next ? { number: next.number, changes: editionChanges(newest, next) } : null,
  }
}
