import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { article } from '../schema/article.ts'

/** What an article is called, and in which language. */
export async function findArticleTitle(db: Database, articleId: string) {
  const [found] = await db
    .select({ id: article.id, title: article.title, language: article.language })
    .from(article)
    .where(eq(article.id, articleId))
  return found ?? null
}
