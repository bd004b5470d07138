import { eq } from 'drizzle-orm'
import { articlePublication } from '../article-publication.ts'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { newestRevision } from '../stored-passages.ts'

/** What the page of a new revision needs of an article: its name and the number of its newest one. Null without it. */
export async function findRevisedArticle(db: Queryable, articleId: string) {
  const [found] = await db.select().from(article).where(eq(article.id, articleId))
  const newest = found ? await newestRevision(db, found.id) : null
  if (!found || !newest) return null
  const { id, title, language } = found
  return { id, title, language, revision: newest.number, publication: await articlePublication(db, found) }
}
