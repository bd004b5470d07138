import { desc, sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'

/** Every edition, newest first, for the desk's own list: one page and whether there is another. */
export async function listPublished(db: Database, page: number) {
  const rows = await db
    .select({
      articleId: edition.articleId,
      number: edition.number,
      slug: edition.slug,
      title: edition.title,
      language: edition.language,
      mix: {
        confirmed: edition.confirmed,
        disputed: edition.disputed,
        unconfirmed: edition.unconfirmed,
      },
      correction: edition.correctionKind,
      isRetracted: sql<boolean>`(select true from retraction r where r.article_id = edition.article_id and r.claim_number is null) is not null`,
      publishedAt: sql<string>`to_char(${edition.publishedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    })
    .from(edition)
    .orderBy(desc(edition.publishedAt), edition.articleId)
    .limit(DESK_PAGE_SIZE + 1)
    .offset((page - 1) * DESK_PAGE_SIZE)
  return { editions: rows.slice(0, DESK_PAGE_SIZE), hasMore: rows.length > DESK_PAGE_SIZE }
}
