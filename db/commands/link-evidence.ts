import { and, eq, isNull } from 'drizzle-orm'
import { questionsOf } from '#domain/claim.ts'
import type { LinkDraft } from '#domain/known-evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { type Question, questionLabel, questionWord } from '#domain/verdict.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { readDerivations } from '../derivation-lock.ts'
import { pinStateOn } from '../pin-state.ts'
import { findEvidence } from '../queries/find-evidence.ts'
import { raiseVersion } from '../raise-version.ts'
import { evidenceLink } from '../schema/evidence.ts'
import { readRegister } from '../source-register.ts'
import { takeEvidenceNumber } from '../take-evidence-number.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * Somebody puts evidence that the desk has on one more claim, where it gets a number of its own. It stays one piece:
 * what is said of it later, and its removal, reach every claim that it is on.
 */
export async function linkEvidence(desk: Desk, draft: LinkDraft): Promise<{ number: number }> {
  return transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.attachEvidence(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const { evidenceId, question, stance, shows, pin } = draft
    if (!questionsOf(before).includes(question))
      refuse(
        'state',
        `This claim does not have the question “${questionLabel[question]}”. Choose the other one.`,
      )
    await readRegister(tx)
    await readDerivations(tx)
    const piece = (await findEvidence(tx, evidenceId)) ?? notFound('evidence')
    const { title, file, removed } = piece
    if (removed) refuse('state', `“${title}” was removed from the desk: ${removed.reason}`)
    await insistOnFirst(tx, before.id, evidenceId, question)
    const number = await takeEvidenceNumber(tx, before.id)
    const pinned = pin && {
      ...{ pinState: await pinStateOn(tx, file?.sha256 ?? null, pin), pinText: pin, pinnedBy: actor.id },
    }
    await tx.insert(evidenceLink).values({
      claimId: before.id,
      number,
      ...{ evidenceId, question, stance, shows },
      ...pinned,
      linkedAt: desk.now,
    })
    await raiseVersion(tx, actor, before, `evidence e${number} was attached`, desk.now)
    const about = { articleId: before.articleId, claimId: before.id, evidence: number, title }
    await record(tx, actor, { type: 'evidence.attached', ...about, question, stance }, desk.now)
    return { number }
  })
}

/** A piece answers a question of a claim once; for the other question it has another number. */
async function insistOnFirst(tx: Tx, claimId: string, evidenceId: string, question: Question): Promise<void> {
  const [standing] = await tx
    .select({ number: evidenceLink.number })
    .from(evidenceLink)
    .where(
      and(
        eq(evidenceLink.claimId, claimId),
        eq(evidenceLink.evidenceId, evidenceId),
        eq(evidenceLink.question, question),
        isNull(evidenceLink.detachedAt),
      ),
    )
  if (standing)
    refuse('state', `It is on this claim already for “${questionWord[question]}”, as e${standing.number}.`)
}
