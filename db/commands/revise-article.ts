import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { AnchorWaits } from '#domain/desk-event.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, staleness } from '#domain/refusal.ts'
import {
  countOutcomes,
  isSuspending,
  type Outcome,
  suspensionCause,
  waitingState,
} from '#domain/revision-comparison.ts'
import type { RevisionDraft } from '#domain/revision-draft.ts'
import { articlePublication } from '../article-publication.ts'
import { record } from '../audit.ts'
import { carrySetAsides } from '../carry-set-asides.ts'
import { carryVersion } from '../carry-version.ts'
import { lockArticle } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { lockLiveClaims } from '../lock-claims.ts'
import { noticeRevision } from '../raise-notices.ts'
import { raiseVersion } from '../raise-version.ts'
import { revisedPassages } from '../revised-passages.ts'
import { outcomesIn } from '../settled-words.ts'
import { tellReaders } from '../store-edition.ts'
import { storeRevision } from '../store-revision.ts'
import { newestRevision } from '../stored-passages.ts'
import { type Desk, transaction } from '../transaction.ts'
import { writeReanchorings } from '../write-reanchorings.ts'

/**
 * An editor brings in the article's next text. Every claim is found in it again or waits for somebody; what changed or
 * is lost suspends its verdict, and published pages say so. Pasting a revision is not editing a claim.
 */
export async function reviseArticle(desk: Desk, draft: RevisionDraft): Promise<{ number: number }> {
  return transaction(desk, async (tx, actor) => {
    const article = await lockArticle(tx, draft.articleId)
    const claims = await lockLiveClaims(tx, article.id)
    insist(permissions.reviseArticle(actor, await articlePublication(tx, article)))
    const before = (await newestRevision(tx, article.id)) ?? notFound('article')
    insist(staleness('article', draft.basedOn, before.number))
    const { text } = draft
    const passages = revisedPassages(text, before.text, article.language)
    const outcomes = await outcomesIn(tx, article, text)
    const added = { addedAt: desk.now, addedBy: actor.id }
    const number = before.number + 1
    const stored = await storeRevision(tx, { articleId: article.id, number, text, passages, ...added })
    const { sha256, revisionId, passageIds } = stored
    await carrySetAsides(tx, before, { text, passages, passageIds })
    await writeReanchorings(tx, revisionId, outcomes, { settledAt: desk.now, settledBy: actor.id })
    const live = outcomes.filter(({ isRetracted }) => !isRetracted)
    const about = { articleId: article.id, number, sha256 }
    await record(tx, actor, { type: 'article.revised', ...about, anchors: countOutcomes(live) }, desk.now)
    for (const outcome of live) {
      const locked = claims.find(({ id }) => id === outcome.claimId)
      if (locked) await bringBack(tx, actor, { locked, outcome, revision: number }, desk.now)
    }
    const suspended = live.filter(({ reanchored }) => isSuspending(reanchored.state))
    const numbers = suspended.map((outcome) => outcome.number)
    const noticed = await noticeRevision(tx, article.id, numbers, desk.now)
    for (const id of noticed) await tellReaders(tx, id)
    return { number }
  })
}

type Brought = { locked: ClaimUnderLock; outcome: Outcome; revision: number }

/** A claim whose words wait from now on: its history says so, and its verdict is suspended where its words mean another thing. */
async function bringBack(
  tx: Tx,
  actor: Actor,
  { locked, outcome, revision }: Brought,
  now: Date,
): Promise<void> {
  const { reanchored, anchor } = outcome
  const state = waitingState(reanchored)
  if (!state) return
  const waits: AnchorWaits = {
    ...{ revision, state, from: anchor.exact },
    to: reanchored.state === 'lost' ? null : reanchored.anchor.exact,
    differences: reanchored.state === 'changed' ? reanchored.differences : [],
  }
  const about = { articleId: locked.articleId, claimId: locked.id }
  await record(tx, actor, { type: 'anchor.waits', ...about, ...waits }, now)
  const cause = suspensionCause(reanchored)
  if (cause) await raiseVersion(tx, actor, locked, cause, now)
  else await carryVersion(tx, locked)
}
