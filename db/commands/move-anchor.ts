import { and, eq, isNull } from 'drizzle-orm'
import type { MoveAnchorDraft } from '#domain/bench-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import { chosenAnchor } from '#domain/text/chosen-anchor.ts'
import { record } from '../audit.ts'
import { chosenRevision, lockWithArticle } from '../lock-with-article.ts'
import { placeAnchor } from '../place-anchor.ts'
import { raiseVersion } from '../raise-version.ts'
import { reanchoring } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'
import { insistOnTakenUp } from '../words-taken-up.ts'

/**
 * An editor puts a claim on other words of the newest revision: some more or fewer of them, or, where a revision changed or
 * lost them, those that it rests on from now on. What was proposed or signed off falls.
 */
export async function moveAnchor(
  desk: Desk,
  draft: MoveAnchorDraft,
): Promise<{ number: number; version: number }> {
  return transaction(desk, async (tx, actor) => {
    const { before } = await lockWithArticle(tx, draft.claimId)
    insist(permissions.moveAnchor(actor, before))
    const { id: claimId, articleId, number, waiting } = before
    const revision = await chosenRevision(tx, articleId, draft.revisionId)
    insist(staleness('claim', draft.basedOn, before.version))
    const to = chosenAnchor(revision.text, draft.startsAt, draft.endsAt)
    if (!to || to.exact !== draft.words)
      refuse('words', 'These words do not stand there in the text. Choose them in it again.')
    await insistOnTakenUp(tx, revision.id, [to])
    const from = await placeAnchor(tx, { claimId, revisionId: revision.id, to })
    if (from && from.start === to.start && from.end === to.end && !waiting)
      refuse('state', 'The claim rests on these very words already, so nothing was saved.')
    await tx
      .update(reanchoring)
      .set({ settledAt: desk.now, settledBy: actor.id, settlement: 'placed' })
      .where(and(eq(reanchoring.claimId, claimId), isNull(reanchoring.settledAt)))
    const version = await raiseVersion(tx, actor, before, 'the claim was put on other words', desk.now)
    const moved = { revision: revision.number, from, to: wordsOf(to), waited: waiting }
    await record(tx, actor, { type: 'anchor.moved', articleId, claimId, ...moved }, desk.now)
    return { number, version }
  })
}

const wordsOf = ({ start, end, exact }: { start: number; end: number; exact: string }) => ({
  ...{ words: exact, start, end },
})
