import { eq } from 'drizzle-orm'
import type { PriorityDraft } from '#domain/assignment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { priorityWord } from '#domain/priority.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { claim } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor says how soon a claim is wanted. Its content stays as it is, and so do its version and its verdict. */
export async function prioritiseClaim(desk: Desk, { claimId, priority }: PriorityDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const facts = await lockClaim(tx, claimId)
    insist(permissions.prioritiseClaim(actor, facts))
    const [now] = await tx.select({ priority: claim.priority }).from(claim).where(eq(claim.id, claimId))
    if (now?.priority === priority)
      refuse('state', `Claim ${facts.number} has ${priorityWord[priority].toLowerCase()} already.`)
    await tx.update(claim).set({ priority }).where(eq(claim.id, claimId))
    const about = { articleId: facts.articleId, claimId, priority }
    await record(tx, actor, { type: 'claim.prioritised', ...about }, desk.now)
  })
}
