import { desc, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'
import { parseEdition } from './find-edition.ts'

export const FRONT_PAGE_SIZE = 20

/** The newest edition of each article, newest first: one page of them, and whether there is another. */
export async function listFrontPage(db: Database, page: number) {
  const rows = await db
    .select()
    .from(edition)
    .where(
      sql`not exists (select from edition later where later.article_id = ${edition.articleId} and later.number > ${edition.number})`,
    )
    .orderBy(desc(edition.publishedAt), edition.articleId)
    .limit(FRONT_PAGE_SIZE + 1)
    .offset((page - 1) * FRONT_PAGE_SIZE)
  const checks = rows.slice(0, FRONT_PAGE_SIZE).map((row) => ({
    slug: row.slug,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    publishedAt: row.publishedAt.toISOString(),
    editionNumber: row.number,
    mix: { confirmed: row.confirmed, disputed: row.disputed, unconfirmed: row.unconfirmed },
    beingChecked: row.beingChecked,
  }))
  return { checks, hasOlder: rows.length > FRONT_PAGE_SIZE }
}

/** The newsroom as its newest edition names it; null before anything is published. */
export async function findPublisher(db: Database) {
  const [newest] = await db
    .select({ document: edition.document })
    .from(edition)
    .orderBy(desc(edition.publishedAt))
    .limit(1)
  return newest ? parseEdition(newest.document).newsroom : null
}
