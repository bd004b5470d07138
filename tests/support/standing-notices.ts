import { sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.ts'
import { type NoticeRow, noticeOf, noticesQuery } from '#db/standing-notices.ts'

/** The notices of an article as they are handed to its pages. */
export async function standingNotices(db: Queryable, articleId: string) {
  return (await db.execute<NoticeRow>(noticesQuery(sql`${articleId}`))).map(noticeOf)
}
