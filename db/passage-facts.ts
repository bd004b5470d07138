import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { notFound, refuse } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { passage, revision, setAside } from './schema/article.ts'
import { anchor, claim } from './schema/claim.ts'
import { newestRevision } from './stored-passages.ts'

/** Whether a claim stands on a passage of its revision, as a column or a condition of a query over passages. */
export const isClaimed = sql<boolean>`exists (
  select from ${anchor} join ${claim} on ${claim.id} = ${anchor.claimId}
  where ${anchor.revisionId} = ${passage.revisionId} and ${claim.withdrawnAt} is null
    and ${anchor.startsAt} < ${passage.endsAt} and ${anchor.endsAt} > ${passage.startsAt})`

/**
 * Passages of the article's newest revision in their order, with that revision's text, read under the article's lock.
 * Refused as *not found* when one is not of this article, and with the reason when it is of an earlier revision.
 */
export async function passagesUnderLock(tx: Tx, articleId: string, passageIds: readonly string[]) {
  const newest = (await newestRevision(tx, articleId)) ?? notFound('article')
  const passages = await tx
    .select({
      id: passage.id,
      position: passage.position,
      start: passage.startsAt,
      end: passage.endsAt,
      setAsideId: setAside.id,
      isClaimed,
    })
    .from(passage)
    .leftJoin(setAside, and(eq(setAside.passageId, passage.id), isNull(setAside.takenUpAt)))
    .where(and(inArray(passage.id, [...passageIds]), eq(passage.revisionId, newest.id)))
    .orderBy(asc(passage.position))
  for (const id of passageIds)
    if (!passages.some((found) => found.id === id)) await gonePassage(tx, articleId, id)
  return { revision: newest, passages }
}

/** The same for one of them. */
export async function passageUnderLock(tx: Tx, articleId: string, passageId: string) {
  const { revision: newest, passages } = await passagesUnderLock(tx, articleId, [passageId])
  return { revision: newest, passage: passages[0] ?? notFound('passage') }
}

async function gonePassage(tx: Tx, articleId: string, passageId: string): Promise<never> {
  const [earlier] = await tx
    .select({ number: revision.number })
    .from(passage)
    .innerJoin(revision, eq(revision.id, passage.revisionId))
    .where(and(eq(passage.id, passageId), eq(revision.articleId, articleId)))
  if (!earlier) return notFound('passage')
  return refuse(
    'state',
    'A new revision of the article came meanwhile, and this passage is of an earlier one. Nothing was saved; what you typed is still here. Go on from the newest text.',
  )
}
