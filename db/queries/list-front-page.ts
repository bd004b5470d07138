import { desc } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { publishedArticle } from '../schema/published.ts'

const pageSize = 20

/** The published articles, the newest edition first: one page of them, and whether there is another. */
export async function listFrontPage(db: Queryable, page: number) {
  const rows = await db
    .select()
    .from(publishedArticle)
    .orderBy(desc(publishedArticle.publishedAt), desc(publishedArticle.articleId))
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
  const checks = rows.slice(0, pageSize).map((row) => ({
    slug: row.slug,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    publishedAt: row.publishedAt.toISOString(),
    editionNumber: row.number,
    mix: { confirmed: row.confirmed, disputed: row.disputed, unconfirmed: row.unconfirmed },
    beingChecked: row.beingChecked,
  }))
  return { checks, hasMore: rows.length > pageSize }
}
