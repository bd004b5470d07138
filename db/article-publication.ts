import { and, eq, isNull } from 'drizzle-orm'
import type { ArticleUnderLock } from '#domain/article-under-lock.ts'
import type { Queryable } from './client.ts'
import { retraction } from './schema/published.ts'

/** What the rules read of an article's publication; a command asks after it holds the article's lock. */
export async function articlePublication(
  db: Queryable,
  article: { id: string; slug: string | null },
): Promise<ArticleUnderLock> {
  const [retracted] = await db
    .select({ id: retraction.id })
    .from(retraction)
    .where(and(eq(retraction.articleId, article.id), isNull(retraction.claimNumber)))
  return { isPublished: article.slug !== null, isRetracted: retracted !== undefined }
}
