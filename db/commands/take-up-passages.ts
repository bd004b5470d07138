import { inArray } from 'drizzle-orm'
import type { TakeUpRunDraft } from '#domain/bench-draft.ts'
import { passagesInWords } from '#domain/numbers-in-words.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { passagesUnderLock } from '../passage-facts.ts'
import { setAside } from '../schema/article.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor takes passages up again that had been set aside, all of them or none: they are unread once more. Answers with
 * their positions, which count from 1.
 */
export async function takeUpPassages(desk: Desk, draft: TakeUpRunDraft): Promise<{ positions: number[] }> {
  return transaction(desk, async (tx, actor) => {
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const { passages } = await passagesUnderLock(tx, articleId, draft.passageIds)
    insist(permissions.takeUpPassages(actor))
    const others = passages.filter(({ setAsideId }) => !setAsideId).map(({ position }) => position)
    if (others.length > 0) refuse('state', `Not set aside: ${passagesInWords(others)}. Nothing was changed.`)
    const claimed = passages.filter(({ isClaimed }) => isClaimed).map(({ position }) => position)
    if (claimed.length > 0)
      refuse('state', `A claim stands on ${passagesInWords(claimed)} anyhow. Nothing was changed.`)
    const asides = passages.flatMap(({ setAsideId }) => setAsideId ?? [])
    await tx
      .update(setAside)
      .set({ takenUpAt: desk.now, takenUpBy: actor.id })
      .where(inArray(setAside.id, asides))
    const positions = passages.map(({ position }) => position)
    const taken = { passage: positions[0] ?? 0, passages: positions, asides }
    await record(tx, actor, { type: 'passage.taken-up', articleId, ...taken }, desk.now)
    return { positions }
  })
}
