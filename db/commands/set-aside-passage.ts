import { v7 as uuidv7 } from 'uuid'
import type { SetAsideDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { passageUnderLock } from '../passage-facts.ts'
import { setAside } from '../schema/article.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor decides that there is nothing to check in a passage, and says why. */
export async function setAsidePassage(desk: Desk, draft: SetAsideDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const { passage } = await passageUnderLock(tx, articleId, draft.passageId)
    insist(permissions.setAsidePassage(actor))
    if (passage.isClaimed) refuse('state', 'A claim stands on this passage, so it is not set aside.')
    if (passage.setAsideId) refuse('state', 'This passage is already set aside.')
    const { reason, note } = draft
    await tx.insert(setAside).values({
      id: uuidv7(),
      passageId: passage.id,
      reason,
      note,
      setAsideAt: desk.now,
      setAsideBy: actor.id,
    })
    await record(
      tx,
      actor,
      { type: 'passage.set-aside', articleId, passage: passage.position, reason, note },
      desk.now,
    )
  })
}
