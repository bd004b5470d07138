import { eq } from 'drizzle-orm'
import { articlePublication } from '../article-publication.ts'
import { benchClaims } from '../bench-claims.ts'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { edition } from '../schema/edition.ts'
import { newestRevision, storedPassages } from '../stored-passages.ts'

/**
 * An article as the workbench shows it: its newest revision with the stored passages, and every claim with
 * what the bench knows of it. Nine queries, however long the text.
 */
export async function findArticle(db: Queryable, articleId: string) {
  const [found] = await db.select().from(article).where(eq(article.id, articleId))
  const revision = found ? await newestRevision(db, found.id) : null
  if (!found || !revision) return null
  const [passages, claims, editions, publication] = await Promise.all([
    storedPassages(db, revision.id),
    benchClaims(db, found.id, revision.id),
    db.$count(edition, eq(edition.articleId, found.id)),
    articlePublication(db, found),
  ])
  const { addedAt, addedBy, nextClaimNumber, ...about } = found
  return { ...about, revision, passages, claims, editions, publication }
}
