import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { RemovalDraft } from '#domain/known-evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import type { Tx } from '../client.ts'
import { claimsOnEvidence, holdDerivations, insistOnClaims } from '../derivation-lock.ts'
import { lockClaims } from '../lock-claims.ts'
import { findEvidence } from '../queries/find-evidence.ts'
import { noticeRemoval } from '../raise-notices.ts'
import { evidenceLink, tombstone, upload } from '../schema/evidence.ts'
import { tellReaders } from '../store-edition.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor removes a piece of evidence for good and says why. Its row stays, with a tombstone; its pins break; every
 * live claim that rests on it changes; a published verdict that shows it stays, and says so. Answers with the hash of the bytes that nothing live holds any more: the
 * caller has them taken out of the store (emptyBlob) once this is committed.
 */
export async function removeEvidence(desk: Desk, draft: RemovalDraft): Promise<{ emptied: string | null }> {
  return transaction(desk, async (tx, actor) => {
    insist(permissions.removeEvidence(actor))
    const { evidenceId, reason } = draft
    const claims = await lockClaims(tx, await claimsOnEvidence(tx, evidenceId))
    await holdDerivations(tx)
    const piece = (await findEvidence(tx, evidenceId)) ?? notFound('evidence')
    if (piece.removed) refuse('state', `“${piece.title}” was removed already, by ${piece.removed.by}.`)
    insist(staleness('evidence', draft.basedOn, piece.changes))
    await insistOnClaims(tx, claims, evidenceId)
    await tx.insert(tombstone).values({ evidenceId, reason, removedAt: desk.now, removedBy: actor.id })
    await tx
      .update(evidenceLink)
      .set({ pinState: 'broken' })
      .where(
        and(
          eq(evidenceLink.evidenceId, evidenceId),
          isNull(evidenceLink.detachedAt),
          isNotNull(evidenceLink.pinState),
        ),
      )
    const sha256 = piece.file?.sha256 ?? null
    const emptied = sha256 !== null && (await markEmptied(tx, sha256, desk.now)) ? sha256 : null
    const about = { evidenceId, title: piece.title, sha256, reason }
    await record(tx, actor, { type: 'evidence.removed', ...about }, desk.now)
    const cause = `the evidence “${piece.title}” was removed`
    await changeClaimsThrough(tx, actor, claims, cause, desk.now)
    for (const articleId of await noticeRemoval(tx, evidenceId, desk.now)) await tellReaders(tx, articleId)
    return { emptied }
  })
}

/** Marks bytes as taken out where no live evidence holds them. Whoever had just sent the same ones sends them again. */
async function markEmptied(tx: Tx, sha256: string, now: Date): Promise<boolean> {
  await tx.execute(sql`select 1 from blob where sha256 = ${sha256} for update`)
  const marked = await tx.execute(sql`
    update blob set emptied_at = ${now.toISOString()}::timestamptz, held_text = null
    where sha256 = ${sha256} and not exists (
      select from evidence e where e.file_sha256 = blob.sha256
        and not exists (select from tombstone t where t.evidence_id = e.id))
    returning sha256`)
  if (marked.length === 0) return false
  await tx.delete(upload).where(eq(upload.sha256, sha256))
  return true
}
