import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import { CLAIMED_AT_MOST } from '#domain/bench-draft.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { claimsInWords, passagesInWords } from '#domain/numbers-in-words.ts'
import { notFound, Refused, refuse } from '#domain/refusal.ts'
import { type Anchor, anchorAt } from '#domain/text/anchors.ts'
import type { Span } from '#domain/text/span.ts'
import type { Tx } from './client.ts'
import { passage } from './schema/article.ts'
import { anchor } from './schema/claim.ts'
import { newestRevision } from './stored-passages.ts'

/**
 * The words of several claims as one stretch of the newest revision, under the article's lock. Refused where the words of
 * one wait for somebody, where they are more than a claim rests on, and where a passage between them would count as claimed although nobody claims it.
 */
export async function joinedPlace(
  tx: Tx,
  articleId: string,
  claims: readonly ClaimUnderLock[],
): Promise<{ revisionId: string; place: Anchor }> {
  const waiting = claims.filter((one) => one.waiting !== null).map(({ number }) => number)
  if (waiting.length > 0)
    refuse('state', `The words of ${claimsInWords(waiting)} wait. Accept or place them before you merge.`)
  const revision = (await newestRevision(tx, articleId)) ?? notFound('article')
  const ids = claims.map(({ id }) => id)
  const spans = await tx
    .select({ start: anchor.startsAt, end: anchor.endsAt })
    .from(anchor)
    .where(and(eq(anchor.revisionId, revision.id), inArray(anchor.claimId, ids)))
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  if (end - start > CLAIMED_AT_MOST)
    throw new Refused({
      ...{ code: 'words', field: 'claimIds' },
      sentence: 'Together they would rest on more than 5,000 characters of the article. Choose fewer claims.',
    })
  const between = await untouched(tx, revision.id, spans, { start, end })
  if (between.length > 0)
    refuse(
      'state',
      `Their words stand apart: ${passagesInWords(between)} would count as claimed as well. Move the words closer, or reword one claim and withdraw the other.`,
    )
  return { revisionId: revision.id, place: anchorAt(revision.text, start, end) }
}

/** Positions of the passages of a stretch that none of the spans touches. */
async function untouched(tx: Tx, revisionId: string, spans: Span[], within: Span): Promise<number[]> {
  const passages = await tx
    .select({ position: passage.position, start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(
      and(
        eq(passage.revisionId, revisionId),
        lt(passage.startsAt, within.end),
        gt(passage.endsAt, within.start),
      ),
    )
    .orderBy(passage.position)
  const isTouched = (one: Span) => spans.some((span) => span.start < one.end && one.start < span.end)
  return passages.filter((one) => !isTouched(one)).map(({ position }) => position)
}
