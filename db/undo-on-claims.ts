import { and, eq } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Hop } from '#domain/attribution.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { type HopDraft, hopDraft } from '#domain/hop-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'
import type { AnchorState } from '#domain/text/anchor-state.ts'
import { anchorAt } from '#domain/text/anchors.ts'
import { carryVersion } from './carry-version.ts'
import type { Tx } from './client.ts'
import { readDerivations } from './derivation-lock.ts'
import { endClaims } from './end-claims.ts'
import { placeAnchor } from './place-anchor.ts'
import { raiseVersion } from './raise-version.ts'
import { reviveClaim } from './revive-claim.ts'
import { claim, reanchoring } from './schema/claim.ts'
import { readRegister } from './source-register.ts'
import { newestRevision } from './stored-passages.ts'
import { insistOnTakenUp } from './words-taken-up.ts'
import { replaceHops, resolveHops } from './write-hops.ts'

type OnClaims = Exclude<Step, { kind: 'set aside' | 'taken up' }>

/** Takes back what a step did to claims, under their locks and the article's. What was proposed since the step falls. */
export async function undoOnClaims(
  tx: Tx,
  actor: Actor,
  step: OnClaims,
  claims: readonly ClaimUnderLock[],
  now: Date,
): Promise<void> {
  if (step.kind === 'claims') return undoLives(tx, actor, step, claims, now)
  const [before = notFound('claim')] = claims
  const cause = `what was done last, “${step.what}”, was undone`
  if (step.kind === 'acceptance') {
    insist(permissions.moveAnchor(actor, before))
    // Whatever was decided since was decided on words that nobody has accepted any more.
    if ((await waitAgain(tx, before)) === 'changed') await raiseVersion(tx, actor, before, cause, now)
    else await carryVersion(tx, before)
    return
  }
  if (step.kind === 'wording') await undoWording(tx, actor, before, step.event, now)
  else await undoMove(tx, actor, before, step.event)
  await raiseVersion(tx, actor, before, cause, now)
}

type Lives = Extract<Step, { kind: 'claims' }>

/** Claims that were made go, claims that ended come back. */
async function undoLives(
  tx: Tx,
  actor: Actor,
  { made, ended, what }: Lives,
  claims: readonly ClaimUnderLock[],
  now: Date,
): Promise<void> {
  const goes = claims.filter(({ id }) => made.includes(id))
  await readRegister(tx)
  await readDerivations(tx)
  for (const before of goes) insist(permissions.withdrawClaim(actor, before))
  const reason = `Undone: ${what}`
  const ending = { reason, assignment: reason, cause: 'the making of the claim was undone' }
  await endClaims(tx, actor, goes, ending, now)
  for (const before of claims.filter(({ id }) => ended.includes(id)))
    await reviveClaim(tx, actor, before, now)
}

type EventOf<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>

async function undoWording(
  tx: Tx,
  actor: Actor,
  before: ClaimUnderLock,
  { from: wording, before: was }: EventOf<'claim.reworded'>,
  now: Date,
): Promise<void> {
  insist(permissions.rewordClaim(actor, before))
  await replaceHops(tx, before.id, await resolveHops(tx, actor, draftsOf(was.hops), now))
  const content = { wording, kind: was.kind, dueOn: was.dueOn }
  await tx.update(claim).set(content).where(eq(claim.id, before.id))
}

/** The log names sources as they were named then; whatever they are called now, the register knows them by that name. */
function draftsOf(hops: readonly Hop[]): HopDraft[] {
  return hops.map(({ name, kind, isAnonymous, ...said }) =>
    hopDraft(name, isAnonymous ? 'anonymous' : (kind ?? 'person'), said),
  )
}

async function undoMove(
  tx: Tx,
  actor: Actor,
  before: ClaimUnderLock,
  { from, waited }: EventOf<'anchor.moved'>,
): Promise<void> {
  insist(permissions.moveAnchor(actor, before))
  const { id: revisionId, text } = (await newestRevision(tx, before.articleId)) ?? notFound('article')
  const to = from && anchorAt(text, from.start, from.end)
  if (to) await insistOnTakenUp(tx, revisionId, [to])
  await placeAnchor(tx, { claimId: before.id, revisionId, to })
  if (waited) await waitAgain(tx, before)
}

/** What the newest revision did to the claim's words is open again; answers with what that is. */
async function waitAgain(tx: Tx, before: ClaimUnderLock): Promise<AnchorState | null> {
  const newest = (await newestRevision(tx, before.articleId)) ?? notFound('article')
  const [again] = await tx
    .update(reanchoring)
    .set({ settledAt: null, settledBy: null, settlement: null })
    .where(and(eq(reanchoring.claimId, before.id), eq(reanchoring.revisionId, newest.id)))
    .returning({ state: reanchoring.state })
  return again?.state ?? null
}
