import { and, eq, isNull } from 'drizzle-orm'
import type { DetachDraft } from '#domain/evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { raiseVersion } from '../raise-version.ts'
import { evidenceLink } from '../schema/evidence.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Somebody takes a piece of evidence off a claim and says why; its number stays taken. */
export async function detachEvidence(desk: Desk, draft: DetachDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.detachEvidence(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const { number, reason } = draft
    const detached = await tx
      .update(evidenceLink)
      .set({ detachedAt: desk.now, detachedBy: actor.id, detachedReason: reason })
      .where(
        and(
          eq(evidenceLink.claimId, before.id),
          eq(evidenceLink.number, number),
          isNull(evidenceLink.detachedAt),
        ),
      )
      .returning({ number: evidenceLink.number })
    if (detached.length === 0) notFound('evidence on this claim')
    await raiseVersion(tx, actor, before, `evidence e${number} was taken off`, desk.now)
    const about = { articleId: before.articleId, claimId: before.id, evidence: number, reason }
    await record(tx, actor, { type: 'evidence.detached', ...about }, desk.now)
  })
}
