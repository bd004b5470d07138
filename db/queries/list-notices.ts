import { and, asc, eq, not } from 'drizzle-orm'
import type { StandingNotice } from '#domain/notice.ts'
import type { Queryable } from '../client.ts'
import { notice } from '../schema/published.ts'

/** What was raised about the claims of an article since its newest edition, oldest first. */
export async function listNotices(db: Queryable, articleId: string): Promise<StandingNotice[]> {
  const rows = await db
    .select({ claimNumber: notice.claimNumber, kind: notice.kind, at: notice.raisedAt })
    .from(notice)
    .where(and(eq(notice.articleId, articleId), not(notice.isSettled)))
    .orderBy(asc(notice.raisedAt), asc(notice.id))
  return rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() }))
}
