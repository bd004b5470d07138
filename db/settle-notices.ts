import { and, eq, lte, not } from 'drizzle-orm'
import type { Decision } from '#domain/notice.ts'
import type { Tx } from './client.ts'
import { notice } from './schema/published.ts'

/** Under the article's lock: what was raised about a claim until somebody decided on it no longer stands. */
export async function settleNotices(
  tx: Tx,
  articleId: string,
  decisions: readonly Decision[],
): Promise<void> {
  for (const { claimNumber, at } of decisions)
    await tx
      .update(notice)
      .set({ isSettled: true })
      .where(
        and(
          eq(notice.articleId, articleId),
          eq(notice.claimNumber, claimNumber),
          lte(notice.raisedAt, new Date(at)),
          not(notice.isSettled),
        ),
      )
}

/** Under the article's lock: its pages are gone, and so is what stood about them. */
export async function settleAllNotices(tx: Tx, articleId: string): Promise<void> {
  await tx
    .update(notice)
    .set({ isSettled: true })
    .where(and(eq(notice.articleId, articleId), not(notice.isSettled)))
}
