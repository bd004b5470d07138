import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { questionsOf } from '#domain/claim.ts'
import type { EvidenceDraft } from '#domain/evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { questionLabel } from '#domain/verdict.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { findOrGradeSource } from '../find-or-add-source.ts'
import { raiseVersion } from '../raise-version.ts'
import { claim } from '../schema/claim.ts'
import { evidence, evidenceLink } from '../schema/evidence.ts'
import { source } from '../schema/source.ts'
import { type Desk, transaction } from '../transaction.ts'

/** A reviewer or an editor attaches a piece of evidence to a claim; what was proposed or signed off falls. */
export async function attachEvidence(desk: Desk, draft: EvidenceDraft): Promise<{ number: number }> {
  return transaction(desk, async (tx, actor) => {
    const before = await lockClaim(tx, draft.claimId)
    insist(permissions.attachEvidence(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    if (!questionsOf(before).includes(draft.question))
      refuse(
        'state',
        `This claim does not have the question “${questionLabel[draft.question]}”. Choose the other one.`,
      )
    const sourceId = draft.sourceId
      ? await knownSource(tx, draft.sourceId)
      : await findOrGradeSource(tx, actor, newSource(draft), desk.now)
    const { kind, title, url, locator, publishedOn, seenOn, proximity, credibility } = draft
    const evidenceId = uuidv7()
    await tx.insert(evidence).values({
      id: evidenceId,
      ...{ kind, title, sourceId, url, locator, publishedOn, seenOn, proximity, credibility },
      attachedAt: desk.now,
      attachedBy: actor.id,
    })
    const number = await takeEvidenceNumber(tx, before.id)
    const { question, stance, shows, pin } = draft
    await tx.insert(evidenceLink).values({
      claimId: before.id,
      number,
      ...{ evidenceId, question, stance, shows },
      // Nothing is stored to search in yet: a pin is what a named person copied out.
      ...(pin ? { pinState: 'transcribed' as const, pinText: pin, pinnedBy: actor.id } : {}),
      linkedAt: desk.now,
    })
    await raiseVersion(tx, actor, before, `evidence e${number} was attached`, desk.now)
    const about = {
      articleId: before.articleId,
      claimId: before.id,
      evidence: number,
      title,
      question,
      stance,
    }
    await record(tx, actor, { type: 'evidence.attached', ...about }, desk.now)
    return { number }
  })
}

async function knownSource(tx: Tx, id: string): Promise<string> {
  const [known] = await tx.select({ id: source.id }).from(source).where(eq(source.id, id))
  return known?.id ?? notFound('source')
}

function newSource({ sourceName, sourceKind, reliability }: EvidenceDraft) {
  if (!sourceName || !sourceKind || !reliability)
    throw new Error('The draft was not parsed: a new source is incomplete')
  return { name: sourceName, kind: sourceKind, reliability }
}

/** The next number on this claim, never used again even when the evidence is taken off. */
async function takeEvidenceNumber(tx: Tx, claimId: string): Promise<number> {
  const [taken] = await tx
    .update(claim)
    .set({ nextEvidenceNumber: sql`${claim.nextEvidenceNumber} + 1` })
    .where(eq(claim.id, claimId))
    .returning({ next: claim.nextEvidenceNumber })
  if (!taken) throw new Error('The claim went away under its lock')
  return taken.next - 1
}
