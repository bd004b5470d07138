import { v7 as uuidv7 } from 'uuid'
import { questionsOf } from '#domain/claim.ts'
import type { EvidenceDraft } from '#domain/evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import { questionLabel } from '#domain/verdict.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { findOrGradeSource } from '../find-or-add-source.ts'
import { chosenSource, type KnownSource } from '../known-source.ts'
import { pinStateOn } from '../pin-state.ts'
import { raiseVersion } from '../raise-version.ts'
import { evidence, evidenceLink } from '../schema/evidence.ts'
import { holdRegister, readRegister } from '../source-register.ts'
import { takeEvidenceNumber } from '../take-evidence-number.ts'
import { takeUpload } from '../take-upload.ts'
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
    // The register before the file, as everywhere (source-register.ts): a name is looked up or made in it below.
    await (draft.sourceId ? readRegister(tx) : holdRegister(tx))
    const file = draft.uploadId ? await takeUpload(tx, actor, draft.uploadId) : null
    const sourceId = draft.sourceId
      ? sourceFor(draft, await chosenSource(tx, draft.sourceId))
      : await findOrGradeSource(tx, actor, newSource(draft), desk.now)
    const { kind, title, url, locator, publishedOn, seenOn, proximity, credibility } = draft
    const evidenceId = uuidv7()
    await tx.insert(evidence).values({
      id: evidenceId,
      ...{ kind, title, sourceId, url, locator, publishedOn, seenOn, proximity, credibility },
      ...(file && { fileSha256: file.sha256, fileName: file.fileName }),
      attachedAt: desk.now,
      attachedBy: actor.id,
    })
    const number = await takeEvidenceNumber(tx, before.id)
    const { question, stance, shows, pin } = draft
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
    const about = {
      articleId: before.articleId,
      claimId: before.id,
      evidence: number,
      title,
      question,
      stance,
      ...(file && { fileSha256: file.sha256 }),
    }
    await record(tx, actor, { type: 'evidence.attached', ...about }, desk.now)
    return { number }
  })
}

/** An interview is with a person; whoever is known as something else was not interviewed. */
function sourceFor({ kind }: EvidenceDraft, known: KnownSource): string {
  if (kind === 'interview' && known.kind !== 'person')
    refuse(
      'state',
      `${known.name} is not a person. Choose the person who was interviewed, or name them as a new source.`,
    )
  return known.id
}

function newSource({ sourceName, sourceKind, reliability }: EvidenceDraft) {
  if (!sourceName || !sourceKind || !reliability)
    throw new Error('The draft was not parsed: a new source is incomplete')
  return { name: sourceName, kind: sourceKind, reliability }
}
