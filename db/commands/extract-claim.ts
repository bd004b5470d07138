import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { ClaimDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { anchorAt } from '#domain/text/anchors.ts'
import { findQuotation } from '#domain/text/find-quotation.ts'
import { isGraphemeBoundary } from '#domain/text/grapheme.ts'
import type { Span } from '#domain/text/span.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { passageUnderLock } from '../passage-facts.ts'
import { listHops } from '../queries/list-hops.ts'
import { article } from '../schema/article.ts'
import { anchor, claim } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'
import { insistOnTakenUp } from '../words-taken-up.ts'
import { replaceHops, resolveHops } from '../write-hops.ts'

/** An editor takes a claim out of a passage: worded to stand alone, anchored to the words it came from. */
export async function extractClaim(
  desk: Desk,
  draft: ClaimDraft,
): Promise<{ claimId: string; number: number }> {
  return transaction(desk, async (tx, actor) => {
    const { id: articleId, nextClaimNumber: number } = await lockArticle(tx, draft.articleId)
    const { revision, passage } = await passageUnderLock(tx, articleId, draft.passageId)
    insist(permissions.extractClaim(actor))
    const place = chosenPlace(revision, draft) ?? findQuotation(revision.text, passage, draft.words)
    if (!place)
      refuse('words', 'These words do not start from this passage. Trim its words, but do not change them.')
    await insistOnTakenUp(tx, revision.id, [place])
    const hops = await resolveHops(tx, actor, draft.hops, desk.now)
    const claimId = uuidv7()
    await tx
      .update(article)
      .set({ nextClaimNumber: number + 1 })
      .where(eq(article.id, articleId))
    const { kind, wording, dueOn } = draft
    await tx.insert(claim).values({
      id: claimId,
      articleId,
      number,
      kind,
      wording,
      dueOn,
      extractedAt: desk.now,
      extractedBy: actor.id,
    })
    const {
      start: startsAt,
      end: endsAt,
      exact,
      prefix,
      suffix,
    } = anchorAt(revision.text, place.start, place.end)
    await tx
      .insert(anchor)
      .values({ claimId, revisionId: revision.id, startsAt, endsAt, exact, prefix, suffix })
    await replaceHops(tx, claimId, hops)
    const content = { kind, wording, dueOn, quotation: exact, hops: await listHops(tx, claimId) }
    await record(tx, actor, { type: 'claim.extracted', articleId, claimId, number, ...content }, desk.now)
    return { claimId, number }
  })
}

/** Where the words were chosen, if they were chosen in this very revision and still stand there whole. */
function chosenPlace(
  revision: { id: string; text: string },
  { revisionId, startsAt: start, endsAt: end, words }: ClaimDraft,
): Span | null {
  if (revisionId !== revision.id || start === undefined || end === undefined) return null
  const isThere = revision.text.slice(start, end) === words
  const isWhole = isGraphemeBoundary(revision.text, start) && isGraphemeBoundary(revision.text, end)
  return isThere && isWhole ? { start, end } : null
}
