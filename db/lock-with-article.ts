import { eq } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { notFound, refuse } from '#domain/refusal.ts'
import { lockArticle, lockClaim } from './claim-facts.ts'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'
import { newestRevision } from './stored-passages.ts'

/** Locks the article of a claim, then the claim. Refused as *not found* when it is not there. */
export async function lockWithArticle(tx: Tx, claimId: string) {
  // A claim never goes to another article, so this needs no lock yet.
  const [found] = await tx.select({ articleId: claim.articleId }).from(claim).where(eq(claim.id, claimId))
  const article = await lockArticle(tx, (found ?? notFound('claim')).articleId)
  const before: ClaimUnderLock = await lockClaim(tx, claimId)
  return { article, before }
}

/** The newest revision, under the article's lock; refused as *stale* when the words were chosen in another one. */
export async function chosenRevision(tx: Tx, articleId: string, revisionId: string) {
  const newest = (await newestRevision(tx, articleId)) ?? notFound('article')
  if (newest.id !== revisionId)
    refuse(
      'stale',
      `Revision ${newest.number} of the article came after you opened it, so nothing was saved. Choose the words in it.`,
    )
  return newest
}
