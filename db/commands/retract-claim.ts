import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, staleness } from '#domain/refusal.ts'
import { type RetractedClaim, retractingEdition } from '#domain/retraction.ts'
import type { ClaimRetraction } from '#domain/retraction-draft.ts'
import { articlePublication } from '../article-publication.ts'
import { record } from '../audit.ts'
import { lockArticle, lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { earlierEditions } from '../earlier-editions.ts'
import { editionGround, storeGround } from '../edition-ground.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { noticeSiblings } from '../raise-notices.ts'
import { assignment } from '../schema/assignment.ts'
import { anchor, claim, holdBack, reanchoring } from '../schema/claim.ts'
import { retraction } from '../schema/published.ts'
import { proposal } from '../schema/verdict.ts'
import { settleNotices } from '../settle-notices.ts'
import { storeEdition } from '../store-edition.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor takes a published claim back, at once and for good: the newest edition is followed by the same without it,
 * whatever the desk's other work stands at, and the claim is done with. Its sign-off stays as what it was.
 */
export async function retractClaim(desk: Desk, draft: ClaimRetraction): Promise<{ slug: string }> {
  return transaction(desk, async (tx, actor) => {
    const [of] = await tx
      .select({ articleId: claim.articleId })
      .from(claim)
      .where(eq(claim.id, draft.claimId))
    // The article before its claims, as for publishing.
    const article = await lockArticle(tx, of?.articleId ?? notFound('claim'))
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.retractClaim(actor, before))
    insist(permissions.publishEdition(actor, await articlePublication(tx, article)))
    insist(staleness('article', draft.basedOn, await getLogPosition(tx, article.id)))
    const newest = (await earlierEditions(tx, article.id)).at(-1)
    if (!newest) throw new Error('A published claim without an edition')
    const at = desk.now.toISOString()
    const one: RetractedClaim = { number: before.number, reason: draft.reason, at }
    const ground = await editionGround(tx, newest)
    const document = retractingEdition(newest, one, at, ground)
    await tx.insert(retraction).values({
      id: uuidv7(),
      articleId: article.id,
      slug: document.slug,
      claimNumber: before.number,
      editionNumber: document.number,
      reason: draft.reason,
      retractedAt: desk.now,
      retractedBy: actor.id,
    })
    await endWork(tx, actor, before, desk.now)
    await endWaiting(tx, actor, before, desk.now)
    await noticeSiblings(tx, article.id, [before.number], desk.now)
    await settleNotices(tx, article.id, [{ claimNumber: before.number, at }])
    await storeEdition(tx, actor, document, desk.now)
    await storeGround(tx, document, ground)
    const about = { articleId: article.id, claimId: before.id, number: before.number }
    const retracted = { type: 'claim.retracted' as const, ...about, reason: draft.reason }
    await record(tx, actor, { ...retracted, edition: document.number }, desk.now)
    return { slug: document.slug }
  })
}

/** Nobody works on a retracted claim: its assignment ends, and so do a hold-back and a proposal that nobody signed off. */
async function endWork(tx: Tx, actor: Actor, before: ClaimUnderLock, now: Date): Promise<void> {
  const cause = 'the claim was retracted'
  await tx
    .update(assignment)
    .set({ endedAt: now, endedBy: actor.id, endedReason: 'The claim was retracted' })
    .where(and(eq(assignment.claimId, before.id), isNull(assignment.endedAt)))
  const { id: claimId, articleId } = before
  if (before.isHeldBack) {
    await tx
      .update(holdBack)
      .set({ releasedAt: now, releasedBy: actor.id })
      .where(and(eq(holdBack.claimId, claimId), isNull(holdBack.releasedAt)))
    await record(tx, actor, { type: 'claim.released', articleId, claimId, cause }, now)
  }
  if (!before.openProposal || before.signOff) return
  await tx
    .update(proposal)
    .set({ endedAt: now, ending: 'content changed', endedBy: actor.id, endedReason: cause })
    .where(eq(proposal.id, before.openProposal.id))
  const fell = { type: 'proposal.fell' as const, articleId, claimId, cause }
  await record(tx, actor, { ...fell, proposerId: before.openProposal.byId }, now)
}

/**
 * Nobody decides on its words any more. Where they mean another thing than those that were retracted, it leaves them: they
 * are read anew, and readers do not see a corrected sentence as retracted.
 */
async function endWaiting(tx: Tx, actor: Actor, { id, waiting }: ClaimUnderLock, now: Date): Promise<void> {
  if (!waiting) return
  const [settled] = await tx
    .update(reanchoring)
    .set({ settledAt: now, settledBy: actor.id, settlement: 'overtaken' })
    .where(and(eq(reanchoring.claimId, id), isNull(reanchoring.settledAt)))
    .returning({ revisionId: reanchoring.revisionId })
  if (settled && waiting === 'changed')
    await tx.delete(anchor).where(and(eq(anchor.claimId, id), eq(anchor.revisionId, settled.revisionId)))
}
