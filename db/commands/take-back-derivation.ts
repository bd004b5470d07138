import { and, eq } from 'drizzle-orm'
import type { DerivationDraft } from '#domain/derivation-draft.ts'
import { notFound } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { insistOnClaims } from '../derivation-lock.ts'
import { derivationUnderLock } from '../derivation-under-lock.ts'
import { derivation } from '../schema/evidence.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Somebody finds that a piece of evidence does not derive from another after all; the same claims change. */
export async function takeBackDerivation(desk: Desk, draft: DerivationDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const { of, from, claims } = await derivationUnderLock(tx, actor, draft)
    await insistOnClaims(tx, claims, of.id)
    const taken = await tx
      .delete(derivation)
      .where(and(eq(derivation.evidenceId, of.id), eq(derivation.fromId, from.id)))
      .returning({ fromId: derivation.fromId })
    if (taken.length === 0) notFound('derivation of this evidence')
    const about = { evidenceId: of.id, title: of.title, fromId: from.id, from: from.title }
    await record(tx, actor, { type: 'derivation.taken-back', ...about }, desk.now)
    const cause = `“${of.title}” is no longer said to derive from “${from.title}”`
    await changeClaimsThrough(tx, actor, claims, cause, desk.now)
  })
}
