import { and, eq, isNull } from 'drizzle-orm'
import type { AcceptAnchorDraft } from '#domain/bench-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { carryVersion } from '../carry-version.ts'
import { lockClaim } from '../claim-facts.ts'
import { findWaiting } from '../queries/find-waiting.ts'
import { raiseVersion } from '../raise-version.ts'
import { reanchoring } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor says that a claim rests on the words that were found for it in the newest revision. Where they mean what the
 * old ones did, what was proposed or signed off stands, and whoever signed it off cannot be the one who says so. Where they
 * mean another thing, whatever was decided while they waited falls.
 */
export async function acceptAnchor(desk: Desk, draft: AcceptAnchorDraft): Promise<{ number: number }> {
  return transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.acceptAnchor(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const waiting = await findWaiting(tx, before.id)
    if (!waiting?.is) throw new Error('The permission passed without words that wait')
    await tx
      .update(reanchoring)
      .set({ settledAt: desk.now, settledBy: actor.id, settlement: 'accepted' })
      .where(and(eq(reanchoring.claimId, before.id), isNull(reanchoring.settledAt)))
    if (before.waiting === 'changed')
      await raiseVersion(tx, actor, before, 'its changed words were accepted', desk.now)
    else await carryVersion(tx, before)
    const { number, articleId, id: claimId } = before
    const told = { revision: waiting.revision.number, from: waiting.was, to: waiting.is.words }
    await record(tx, actor, { type: 'anchor.accepted', articleId, claimId, ...told }, desk.now)
    return { number }
  })
}
