import type { Actor } from '#domain/actor.ts'
import type { UndoDraft } from '#domain/bench-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, Refused } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'
import { stepToUndo } from '#domain/undo.ts'
import { record, recordAll } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { lockClaims } from '../lock-claims.ts'
import { stepLines } from '../step-lines.ts'
import { type Desk, transaction } from '../transaction.ts'
import { undoAsides } from '../undo-asides.ts'
import { undoOnClaims } from '../undo-on-claims.ts'

/**
 * An editor takes back the last thing that they did to an article and that nobody has touched since. That is a change of
 * its own: versions rise, what was proposed falls, and the history says so. Answers with what was undone, in words.
 */
export async function undoStep(desk: Desk, draft: UndoDraft): Promise<{ what: string }> {
  return transaction(desk, async (tx, actor) => {
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    insist(permissions.undoStep(actor))
    // The step says which claims to lock; only under their locks does the log say whether they were touched since.
    const { claimIds } = await stepNamed(tx, actor, articleId, draft.of)
    const claims = await lockClaims(tx, claimIds)
    const step = await stepNamed(tx, actor, articleId, draft.of)
    const { seq: of, what } = step
    if (step.kind === 'set aside' || step.kind === 'taken up') {
      await undoAsides(tx, actor, articleId, step, desk.now)
      await record(tx, actor, { type: 'step.undone', articleId, of, what }, desk.now)
      return { what }
    }
    await undoOnClaims(tx, actor, step, claims, desk.now)
    const undone = { type: 'claim.step-undone' as const, articleId, of, what }
    await recordAll(
      tx,
      actor,
      claims.map(({ id: claimId }) => ({ ...undone, claimId })),
      desk.now,
    )
    return { what }
  })
}

async function stepNamed(tx: Tx, actor: Actor, articleId: string, of: number): Promise<Step> {
  const found = stepToUndo(await stepLines(tx, articleId), actor.id, of)
  if ('refusal' in found) throw new Refused(found.refusal)
  return found.step
}
