import { asc, eq } from 'drizzle-orm'
import type { RewordDraft } from '#domain/claim-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { raiseVersion } from '../raise-version.ts'
import { claim, hop } from '../schema/claim.ts'
import { type Desk, transaction } from '../transaction.ts'
import { replaceHops, resolveHops } from '../write-hops.ts'

/** An editor words a claim anew, or corrects its kind or who said it. What was proposed or signed off falls. */
export async function rewordClaim(desk: Desk, draft: RewordDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.rewordClaim(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const was = await contentOf(tx, before.id)
    await replaceHops(tx, before.id, await resolveHops(tx, actor, draft, desk.now))
    const { kind, wording, dueOn } = draft
    await tx.update(claim).set({ kind, wording, dueOn }).where(eq(claim.id, before.id))
    const is = await contentOf(tx, before.id)
    const changed = (Object.keys(is) as (keyof typeof is)[]).filter((part) => was[part] !== is[part])
    if (changed.length === 0) refuse('state', 'Nothing differs from what is there, so nothing was saved.')
    await raiseVersion(tx, actor, before, 'the claim was reworded', desk.now)
    const about = { articleId: before.articleId, claimId: before.id, from: was.wording, to: wording, changed }
    await record(tx, actor, { type: 'claim.reworded', ...about }, desk.now)
  })
}

/** The parts of a claim's content that a rewording can change, each as something to compare. */
async function contentOf(tx: Tx, claimId: string) {
  const [row] = await tx
    .select({ wording: claim.wording, kind: claim.kind, date: claim.dueOn })
    .from(claim)
    .where(eq(claim.id, claimId))
  if (!row) throw new Error('The claim went away under its lock')
  const hops = await tx.select().from(hop).where(eq(hop.claimId, claimId)).orderBy(asc(hop.position))
  return { ...row, attribution: JSON.stringify(hops) }
}
