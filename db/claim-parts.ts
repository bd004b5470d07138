import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClaimPart } from '#domain/compose-edition.ts'
import type { EditionClaim } from '#domain/edition.ts'
import { toSelectors } from '#domain/text/anchors.ts'
import type { Queryable } from './client.ts'
import { type EvidenceOfClaim, editionEvidence, type JudgedParts } from './edition-evidence.ts'
import { anchor, claim, holdBack, hop, reanchoring } from './schema/claim.ts'
import { comment } from './schema/comment.ts'
import { person } from './schema/people.ts'
import { retraction } from './schema/published.ts'
import { source } from './schema/source.ts'
import { proposal, signOff } from './schema/verdict.ts'

const checker = alias(person, 'checker')
const signer = alias(person, 'signer')
const underDiscussion = sql<boolean>`(
  select true from ${comment} t
  where t.claim_id = ${claim.id} and t.in_reply_to is null and t.resolved_at is null limit 1) is not null`

/**
 * The live and the retracted claims of an article with their standing sign-offs, and where they stand in a revision,
 * and what the policy judges them by: a fixed number of queries, however many claims.
 */
export async function claimParts(
  db: Queryable,
  articleId: string,
  revision: { id: string; text: string },
): Promise<{ claims: ClaimPart[]; judged: JudgedParts }> {
  const rows = await db
    .select({
      claim,
      anchor,
      proposal,
      signOff,
      checker,
      signer,
      holdBackId: holdBack.id,
      retraction: { reason: retraction.reason, at: retraction.retractedAt },
      isUnderDiscussion: underDiscussion,
      waitsIn: reanchoring.revisionId,
    })
    .from(claim)
    .leftJoin(anchor, and(eq(anchor.claimId, claim.id), eq(anchor.revisionId, revision.id)))
    .leftJoin(reanchoring, and(eq(reanchoring.claimId, claim.id), isNull(reanchoring.settledAt)))
    .leftJoin(signOff, and(eq(signOff.claimId, claim.id), isNull(signOff.fellAt)))
    .leftJoin(proposal, eq(proposal.id, signOff.proposalId))
    .leftJoin(checker, eq(checker.id, proposal.proposedBy))
    .leftJoin(signer, eq(signer.id, signOff.personId))
    .leftJoin(holdBack, and(eq(holdBack.claimId, claim.id), isNull(holdBack.releasedAt)))
    .leftJoin(
      retraction,
      and(eq(retraction.articleId, claim.articleId), eq(retraction.claimNumber, claim.number)),
    )
    .where(and(eq(claim.articleId, articleId), isNull(claim.withdrawnAt)))
    .orderBy(asc(claim.number))
  const ids = rows.map((row) => row.claim.id)
  const hops = await hopsOf(db, ids)
  const { shown, judged } = await editionEvidence(db, articleId, ids)
  const claims = rows.map((row) => ({
    number: row.claim.number,
    isHeldBack: row.holdBackId !== null,
    isUnderDiscussion: row.isUnderDiscussion,
    isWaiting: row.waitsIn !== null,
    place: row.anchor && placeOf(revision.text, row.anchor),
    retraction: row.retraction && { reason: row.retraction.reason, at: row.retraction.at.toISOString() },
    check: checkOf(
      row,
      hops.get(row.claim.id) ?? [],
      shown.get(row.claim.id) ?? { evidence: [], independence: [], provenance: [] },
    ),
  }))
  return { claims, judged }
}

function placeOf(
  text: string,
  { startsAt: start, endsAt: end, exact, prefix, suffix }: typeof anchor.$inferSelect,
): ClaimPart['place'] {
  const [position] = toSelectors(text, { start, end, exact, prefix, suffix })
  return { start, end, quotation: exact, position }
}

type Row = {
  claim: typeof claim.$inferSelect
  proposal: typeof proposal.$inferSelect | null
  signOff: typeof signOff.$inferSelect | null
  checker: typeof person.$inferSelect | null
  signer: typeof person.$inferSelect | null
}

function checkOf(row: Row, hops: EditionClaim['hops'], pieces: EvidenceOfClaim): ClaimPart['check'] {
  const { claim: about, proposal: made, signOff: signed } = row
  if (!made || !signed || !row.checker || !row.signer) return null
  return {
    id: about.id,
    kind: about.kind,
    wording: about.wording,
    dueOn: about.dueOn,
    hops,
    answers: { said: made.said, so: made.so },
    rationale: made.rationale,
    missing: { said: made.missingSaid, so: made.missingSo },
    inShort: made.inShort,
    reply: made.reply,
    asOf: made.asOf,
    recheckOn: made.recheckOn,
    policyVersion: signed.policyVersion,
    // What was asked for counts only where the signer agreed to it.
    override: signed.consentedTo,
    signedOffAt: signed.signedOffAt.toISOString(),
    checkedBy: publicName(row.checker),
    signedOffBy: publicName(row.signer),
    ...pieces,
  }
}

/** Names of people are public only by their consent; otherwise the role stands for them. */
function publicName(who: typeof person.$inferSelect): EditionClaim['checkedBy'] {
  return { role: who.role, name: who.isNamedInPublic ? who.name : null }
}

async function hopsOf(db: Queryable, claimIds: string[]): Promise<Map<string, EditionClaim['hops']>> {
  if (claimIds.length === 0) return new Map()
  const rows = await db
    .select({ hop, name: source.name, kind: source.kind })
    .from(hop)
    .leftJoin(source, eq(source.id, hop.sourceId))
    .where(inArray(hop.claimId, claimIds))
    .orderBy(asc(hop.claimId), asc(hop.position))
  const hops = rows.map(
    ({ hop: { claimId, position, sourceId, anonymousDescription, cue, hedge }, name, kind }) => ({
      claimId,
      hop: {
        position,
        sourceId,
        name: name ?? anonymousDescription ?? '',
        isAnonymous: name === null,
        kind,
        cue,
        hedge,
      },
    }),
  )
  return grouped(hops, (row) => row.hop)
}

function grouped<R extends { claimId: string }, V>(rows: R[], value: (row: R) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const row of rows) groups.set(row.claimId, [...(groups.get(row.claimId) ?? []), value(row)])
  return groups
}
