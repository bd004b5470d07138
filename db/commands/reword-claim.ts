import { eq } from 'drizzle-orm'
import type { RewordDraft } from '#domain/claim-draft.ts'
import type { ClaimContent } from '#domain/desk-event.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { listHops } from '../queries/list-hops.ts'
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
    const was = await contentOf(tx, before.id)
    await replaceHops(tx, before.id, await resolveHops(tx, actor, draft.hops, desk.now))
    const { kind, wording, dueOn } = draft
    await tx.update(claim).set({ kind, wording, dueOn }).where(eq(claim.id, before.id))
    const is = await contentOf(tx, before.id)
    const changed = differences(was, is)
    if (changed.length === 0) refuse('state', 'Nothing differs from what is there, so nothing was saved.')
    await raiseVersion(tx, actor, before, 'the claim was reworded', desk.now)
    const about = { articleId: before.articleId, claimId: before.id, from: was.wording, to: wording, changed }
    await record(tx, actor, { type: 'claim.reworded', ...about, before: was.rest, after: is.rest }, desk.now)
  })
}

type Content = { wording: string; rest: ClaimContent }

async function contentOf(tx: Tx, claimId: string): Promise<Content> {
  const [row] = await tx
    .select({ wording: claim.wording, kind: claim.kind, dueOn: claim.dueOn })
    .from(claim)
    .where(eq(claim.id, claimId))
  if (!row) throw new Error('The claim went away under its lock')
  const { wording, ...about } = row
  return { wording, rest: { ...about, hops: await listHops(tx, claimId) } }
}

/** Which parts of a claim's content differ, in the words of the history. */
function differences(was: Content, is: Content): string[] {
  return [
    ...(was.wording === is.wording ? [] : ['wording']),
    ...(was.rest.kind === is.rest.kind ? [] : ['kind']),
    ...(was.rest.dueOn === is.rest.dueOn ? [] : ['date']),
    ...(JSON.stringify(was.rest.hops) === JSON.stringify(is.rest.hops) ? [] : ['attribution']),
  ]
}
