import { desc, gt } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { publishedArticle } from '../schema/published.ts'

/** As many as a news sitemap may hold. */
const most = 1_000

/** What was first published after an instant and still stands, newest first. */
export function listNews(db: Database, since: Date) {
  return db
    .select({
      slug: publishedArticle.slug,
      title: publishedArticle.title,
      firstPublishedAt: publishedArticle.firstPublishedAt,
    })
    .from(publishedArticle)
    .where(gt(publishedArticle.firstPublishedAt, since))
    .orderBy(desc(publishedArticle.firstPublishedAt))
    .limit(most)
}
