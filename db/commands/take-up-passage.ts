import { eq } from 'drizzle-orm'
import type { TakeUpDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { passageUnderLock } from '../passage-facts.ts'
import { setAside } from '../schema/article.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor takes a passage up again that had been set aside: it is unread once more. */
export async function takeUpPassage(desk: Desk, draft: TakeUpDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const { passage } = await passageUnderLock(tx, articleId, draft.passageId)
    insist(permissions.takeUpPassage(actor))
    if (!passage.setAsideId) refuse('state', 'This passage is not set aside.')
    await tx
      .update(setAside)
      .set({ takenUpAt: desk.now, takenUpBy: actor.id })
      .where(eq(setAside.id, passage.setAsideId))
    await record(tx, actor, { type: 'passage.taken-up', articleId, passage: passage.position }, desk.now)
  })
}
