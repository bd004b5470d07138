import { type SQL, sql } from 'drizzle-orm'
import type { NoticeKind, StandingNotice } from '#domain/notice.ts'

/** What was raised about the claims of an article since its newest edition, oldest first; `noticeOf` reads its rows. */
export const noticesQuery = (articleId: SQL) => sql`
  select claim_number, kind, raised_at from notice
  where article_id = ${articleId} and not is_settled
  order by raised_at, id`

export type NoticeRow = { claim_number: number; kind: NoticeKind; raised_at: string }

export function noticeOf({ claim_number: claimNumber, kind, raised_at }: NoticeRow): StandingNotice {
  return { claimNumber, kind, at: new Date(raised_at).toISOString() }
}
