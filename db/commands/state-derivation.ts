import { derivationFault } from '#domain/derivation.ts'
import type { DerivationDraft } from '#domain/derivation-draft.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { insistOnClaims } from '../derivation-lock.ts'
import { derivationUnderLock } from '../derivation-under-lock.ts'
import { derivation } from '../schema/evidence.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * Somebody notes that a piece of evidence derives from another. Every live claim that rests on it changes: what
 * looked like two voices may be one.
 */
export async function stateDerivation(desk: Desk, draft: DerivationDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const { of, from, origins, claims } = await derivationUnderLock(tx, actor, draft)
    // Before the claims are looked at again: a circle says more than that somebody was faster.
    insist(derivationFault(of, from, origins))
    await insistOnClaims(tx, claims, of.id)
    await tx
      .insert(derivation)
      .values({ evidenceId: of.id, fromId: from.id, statedAt: desk.now, statedBy: actor.id })
    const about = { evidenceId: of.id, title: of.title, fromId: from.id, from: from.title }
    await record(tx, actor, { type: 'derivation.stated', ...about }, desk.now)
    const cause = `“${of.title}” is now said to derive from “${from.title}”`
    await changeClaimsThrough(tx, actor, claims, cause, desk.now)
  })
}
