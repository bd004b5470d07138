import type { DeskEvent } from '#domain/desk-event.ts'
import { countOutcomes, isSuspending } from '#domain/revision-comparison.ts'
import type { RevisionDraft } from '#domain/revision-draft.ts'
import { recordAll } from '../audit.ts'
import { bringBack } from '../bring-back.ts'
import { carrySetAsides } from '../carry-set-asides.ts'
import { lockArticle } from '../claim-facts.ts'
import { foreseeRevision, revisable } from '../foresee-revision.ts'
import { lockLiveClaims } from '../lock-claims.ts'
import { noticeRevision } from '../raise-notices.ts'
import { outcomesIn } from '../settled-words.ts'
import { tellReaders } from '../store-edition.ts'
import { storeRevision } from '../store-revision.ts'
import { type Desk, transaction } from '../transaction.ts'
import { writeReanchorings } from '../write-reanchorings.ts'

/**
 * An editor brings in the article's next text. Every claim is found in it again or waits for somebody; what changed or
 * is lost suspends its verdict, and published pages say so. Pasting a revision is not editing a claim.
 */
export async function reviseArticle(desk: Desk, draft: RevisionDraft): Promise<{ number: number }> {
  const { passages, outcomes: foreseen } = await foreseeRevision(desk, draft)
  return transaction(desk, async (tx, actor) => {
    const article = await lockArticle(tx, draft.articleId)
    const claims = await lockLiveClaims(tx, article.id)
    const before = await revisable(tx, actor, article, draft.basedOn)
    const { text } = draft
    const outcomes = await outcomesIn(tx, article, text, foreseen)
    const added = { addedAt: desk.now, addedBy: actor.id }
    const number = before.number + 1
    const stored = await storeRevision(tx, { articleId: article.id, number, text, passages, ...added })
    const { sha256, revisionId, passageIds } = stored
    await carrySetAsides(tx, before, { text, passages, passageIds })
    await writeReanchorings(tx, revisionId, outcomes, { settledAt: desk.now, settledBy: actor.id })
    const live = outcomes.filter(({ isRetracted }) => !isRetracted)
    const brought = await bringBack(tx, actor, claims, { outcomes: live, revision: number }, desk.now)
    const suspended = live.filter(({ reanchored }) => isSuspending(reanchored.state))
    const numbers = suspended.map((outcome) => outcome.number)
    const noticed = await noticeRevision(tx, article.id, numbers, desk.now)
    for (const id of noticed) await tellReaders(tx, id)
    const about = { articleId: article.id, number, sha256, anchors: countOutcomes(live) }
    const revised: DeskEvent = { type: 'article.revised', ...about }
    await recordAll(tx, actor, [revised, ...brought], desk.now)
    return { number }
  })
}
