import { eq } from 'drizzle-orm'
import type { RewordDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { raiseVersion } from '../raise-version.ts'
import { claim } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'
import { replaceHops, resolveHops } from '../write-hops.ts'

/** An editor words a claim anew, or corrects its kind or who said it. What was proposed or signed off falls. */
export async function rewordClaim(desk: Desk, draft: RewordDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.rewordClaim(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const hops = await resolveHops(tx, actor, draft, desk.now)
    const [was] = await tx.select().from(claim).where(eq(claim.id, before.id))
    const { kind, wording, dueOn } = draft
    await tx.update(claim).set({ kind, wording, dueOn }).where(eq(claim.id, before.id))
    await replaceHops(tx, before.id, hops)
    await raiseVersion(tx, actor, before, 'the claim was reworded', desk.now)
    const changed = [
      ...(was?.wording === wording ? [] : ['wording']),
      ...(was?.kind === kind ? [] : ['kind']),
      ...(was?.dueOn === dueOn ? [] : ['date']),
    ]
    const about = { articleId: before.articleId, claimId: before.id, from: was?.wording ?? '', to: wording }
    await record(tx, actor, { type: 'claim.reworded', ...about, changed }, desk.now)
  })
}
