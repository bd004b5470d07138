import { and, eq, isNull, sql } from 'drizzle-orm'
import { notFound } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { passage, setAside } from './schema/article.ts'
import { anchor, claim } from './schema/claim.ts'
import { newestRevision } from './stored-passages.ts'

/**
 * One passage of the article's newest revision with that revision's text, read under the article's lock.
 * Refused as *not found* when the passage is not of this article.
 */
export async function passageUnderLock(tx: Tx, articleId: string, passageId: string) {
  const newest = (await newestRevision(tx, articleId)) ?? notFound('article')
  const [found] = await tx
    .select({
      id: passage.id,
      position: passage.position,
      start: passage.startsAt,
      end: passage.endsAt,
      setAsideId: setAside.id,
      isClaimed: sql<boolean>`exists (
        select from ${anchor} join ${claim} on ${claim.id} = ${anchor.claimId}
        where ${anchor.revisionId} = ${passage.revisionId} and ${claim.withdrawnAt} is null
          and ${anchor.startsAt} < ${passage.endsAt} and ${anchor.endsAt} > ${passage.startsAt})`,
    })
    .from(passage)
    .leftJoin(setAside, and(eq(setAside.passageId, passage.id), isNull(setAside.takenUpAt)))
    .where(and(eq(passage.id, passageId), eq(passage.revisionId, newest.id)))
  return { revision: newest, passage: found ?? notFound('passage') }
}
