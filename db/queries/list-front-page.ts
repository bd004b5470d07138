import { desc, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'

const pageSize = 20

/** The newest edition of each article, newest first: one page of them, and whether there is another. */
export async function listFrontPage(db: Database, page: number) {
  const rows = await db
    .select({
      slug: edition.slug,
      title: edition.title,
      outlet: edition.outlet,
      language: edition.language,
      publishedAt: edition.publishedAt,
      number: edition.number,
      confirmed: edition.confirmed,
      disputed: edition.disputed,
      unconfirmed: edition.unconfirmed,
      beingChecked: edition.beingChecked,
    })
    .from(edition)
    .where(
      sql`not exists (select from edition later where later.article_id = ${edition.articleId} and later.number > ${edition.number})`,
    )
    .orderBy(desc(edition.publishedAt), edition.articleId)
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
