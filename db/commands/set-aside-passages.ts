import { v7 as uuidv7 } from 'uuid'
import type { SetAsideRunDraft } from '#domain/bench-draft.ts'
import { passagesInWords } from '#domain/numbers-in-words.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { passagesUnderLock } from '../passage-facts.ts'
import { setAside } from '../schema/article.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor decides that there is nothing to check in a passage, or in several at once, and says why: all of them or none.
 * Answers with their positions, which count from 1.
 */
export async function setAsidePassages(
  desk: Desk,
  draft: SetAsideRunDraft,
): Promise<{ positions: number[] }> {
  return transaction(desk, async (tx, actor) => {
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const { passages } = await passagesUnderLock(tx, articleId, draft.passageIds)
    insist(permissions.setAsidePassages(actor))
    const claimed = positionsOf(passages.filter(({ isClaimed }) => isClaimed))
    if (claimed.length > 0)
      refuse('state', `A claim stands on ${passagesInWords(claimed)}, so nothing was set aside.`)
    const already = positionsOf(passages.filter(({ setAsideId }) => setAsideId))
    if (already.length > 0)
      refuse('state', `Set aside already: ${passagesInWords(already)}. Nothing was changed.`)
    const { reason, note } = draft
    const about = { reason, note, setAsideAt: desk.now, setAsideBy: actor.id }
    const rows = passages.map(({ id: passageId }) => ({ id: uuidv7(), passageId, ...about }))
    await tx.insert(setAside).values(rows)
    const positions = positionsOf(passages)
    const set = { passage: positions[0] ?? 0, passages: positions, asides: rows.map(({ id }) => id) }
    await record(tx, actor, { type: 'passage.set-aside', articleId, ...set, reason, note }, desk.now)
    return { positions }
  })
}

const positionsOf = (passages: readonly { position: number }[]) => passages.map(({ position }) => position)
