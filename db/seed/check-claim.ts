import type { EvidenceDraft } from '#domain/evidence-draft.ts'
import type { VerdictDraft } from '#domain/verdict-draft.ts'
import type { Queryable } from '../client.ts'
import { assignClaim } from '../commands/assign-claim.ts'
import { attachEvidence } from '../commands/attach-evidence.ts'
import { proposeVerdict } from '../commands/propose-verdict.ts'
import { signOff } from '../commands/sign-off.ts'
import type { CastMember } from './cast.ts'
import { by, type ClaimSketch, versionOf } from './desk-of.ts'
import type { TableRow, tableOnDesk } from './held-table.ts'

export type Evidence = Omit<EvidenceDraft, 'claimId' | 'basedOn'>
export type Answer = Omit<VerdictDraft, 'claimId' | 'basedOn'>

/** What a check finds: a piece of its own, or a passage of the table that the desk holds. */
export type Found = Evidence | TableRow

/** A claim as it was made, who checked it, what they found and what they proposed. */
export type ClaimCheck = { claim: ClaimSketch; reviewer: CastMember; evidence: Found[]; answer: Answer }

/** A piece of evidence; unless told otherwise an observation of our own that anyone can repeat from its steps. */
export function evidence(given: Partial<Evidence> & { title: string; shows: string }): Evidence {
  return {
    kind: 'observation',
    sourceId: '',
    sourceName: 'Own calculation',
    sourceKind: 'document',
    reliability: 'A',
    url: null,
    locator: null,
    publishedOn: null,
    seenOn: '2026-06-03',
    proximity: 'primary',
    credibility: 2,
    question: 'so',
    stance: 'supports',
    pin: null,
    ...given,
  }
}

/** A verdict on "is it so?" alone, unless told otherwise. */
export function answer(given: Partial<Answer> & { rationale: string }): Answer {
  return {
    said: null,
    so: 'confirmed',
    inShort: [],
    missingSaid: '',
    missingSo: '',
    reply: null,
    asOf: '2026-06-03',
    recheckOn: null,
    overrideReason: null,
    ...given,
  }
}

/** A check that came to an answer. */
export type Done = { evidence: Found[]; answer: Answer }

/** What was found and answered, as it is when the check is done on that day. */
export function doneOn<Check extends Done>(day: string, check: Check): Check {
  const [asOf = day] = [day, check.answer.recheckOn ?? day].sort()
  return {
    ...check,
    evidence: check.evidence.map((piece) => ('row' in piece ? piece : { ...piece, seenOn: day })),
    answer: { ...check.answer, asOf },
  }
}

/** Somebody checks a claim: is assigned, attaches what they found, proposes; another signs it off. */
export async function checkClaim(
  db: Queryable,
  claimId: string,
  work: {
    editor: CastMember
    reviewer: CastMember
    evidence: readonly Found[]
    answer?: Answer
    signer?: CastMember
    /** How the table is put on a claim, where it is needed. */
    table?: ReturnType<typeof tableOnDesk>
    /** Done once the evidence is there. */
    meanwhile?: (at: Date) => Promise<unknown>
  },
  at: (minutes: number) => Date,
): Promise<void> {
  const { editor, reviewer, signer } = work
  await assignClaim(by(db, editor, at(0)), { claimId, personId: reviewer.id, dueAt: null })
  const finding = by(db, reviewer, at(20))
  for (const piece of work.evidence) {
    if ('row' in piece) await work.table?.put(finding, claimId, piece)
    else await attachEvidence(finding, { claimId, basedOn: await versionOf(db, claimId), ...piece })
  }
  await work.meanwhile?.(at(30))
  if (!work.answer) return
  // On a clock that is behind, the day of an answer would lie in the future: then it is the day of proposing.
  const [asOf = ''] = [work.answer.asOf, at(40).toISOString().slice(0, 10)].sort()
  await proposeVerdict(by(db, reviewer, at(40)), {
    claimId,
    basedOn: await versionOf(db, claimId),
    ...work.answer,
    asOf,
  })
  if (!signer) return
  await signOff(by(db, signer, at(60)), { claimId, basedOn: await versionOf(db, claimId) })
}
