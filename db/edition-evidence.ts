import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { EditionClaim, EditionEvidence } from '#domain/edition.ts'
import { evidenceFlags } from '#domain/evidence-flags.ts'
import type { ArticleOrigin } from '#domain/independence.ts'
import { independenceTally } from '#domain/independence-tally.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { provenanceOf } from '#domain/provenance.ts'
import type { Queryable } from './client.ts'
import { articleOrigin, judgedEvidence } from './policy-evidence.ts'
import { blob, evidence, evidenceLink, tombstone } from './schema/evidence.ts'
import { source } from './schema/source.ts'

/** What an edition holds of a claim's evidence. */
export type EvidenceOfClaim = Pick<EditionClaim, 'evidence' | 'independence' | 'provenance'>

/** What the policy judges the claims of an article by: where the article comes from, and the evidence by claim's id. */
export type JudgedParts = { origin: ArticleOrigin; evidence: ReadonlyMap<string, JudgedEvidence[]> }

/** The evidence of the claims of an article as an edition shows it, by the claim's id, and as the policy judges it. */
export async function editionEvidence(
  db: Queryable,
  articleId: string,
  claimIds: string[],
): Promise<{ shown: Map<string, EvidenceOfClaim>; judged: JudgedParts }> {
  const rows = claimIds.length > 0 ? await rowsOf(db, claimIds) : []
  const byClaim = await judgedEvidence(db, claimIds)
  const origin = await articleOrigin(db, articleId)
  const shown = new Map(
    claimIds.map((claimId) => {
      const pieces = byClaim.get(claimId) ?? []
      const flags = evidenceFlags(pieces, origin)
      const told = rows
        .filter((row) => row.link.claimId === claimId)
        .map((row) => ({
          ...pieceOf(row),
          derivesFrom: derivesFrom(row.piece.id, pieces),
          flags: { ...(flags.get(row.link.number) ?? { fault: null, party: null }), words: null },
        }))
        .map((piece) => (piece.removed ? withoutContent(piece) : piece))
      const independence = independenceTally(pieces, origin).map((line) => ({ ...line, words: null }))
      return [claimId, { evidence: told, independence, provenance: provenanceOf(pieces, origin) }]
    }),
  )
  return { shown, judged: { origin, evidence: byClaim } }
}

function rowsOf(db: Queryable, claimIds: string[]) {
  return db
    .select({ link: evidenceLink, piece: evidence, source, blob, tombstone })
    .from(evidenceLink)
    .innerJoin(evidence, eq(evidence.id, evidenceLink.evidenceId))
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(blob, eq(blob.sha256, evidence.fileSha256))
    .leftJoin(tombstone, eq(tombstone.evidenceId, evidence.id))
    .where(and(inArray(evidenceLink.claimId, claimIds), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.claimId), asc(evidenceLink.number))
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function pieceOf({ link, piece, source: from, blob: held, tombstone: stone }: Row) {
  return {
    number: link.number,
    kind: piece.kind,
    title: piece.title,
    source: { name: from.name, kind: from.kind, reliability: from.reliability },
    url: piece.url,
    locator: piece.locator,
    publishedOn: piece.publishedOn,
    seenOn: piece.seenOn,
    proximity: piece.proximity,
    credibility: piece.credibility,
    question: link.question,
    stance: link.stance,
    shows: link.shows,
    pin: link.pinState && link.pinText ? { state: link.pinState, text: link.pinText } : null,
    captured: false,
    file: held && {
      name: piece.fileName ?? '',
      mediaType: held.mediaType,
      size: held.size,
      sha256: held.sha256,
    },
    removed: stone && { reason: stone.reason, at: stone.removedAt.toISOString() },
  }
}

type From = EditionEvidence['derivesFrom'][number]

/** A piece of this claim has a number here; any other is named by its source, and says no more of another claim. */
function derivesFrom(id: string, pieces: readonly JudgedEvidence[]): From[] {
  const own = pieces.find((piece) => piece.id === id)
  return (own?.upstream ?? [])
    .filter((from) => own?.derivesFrom.includes(from.id))
    .map((from): From => {
      const here = pieces.find((piece) => piece.id === from.id)
      return { number: here?.number ?? null, title: here?.title ?? null, source: from.sourceName }
    })
}

/** The tombstone: that there was a piece, whose, and why it is gone; not what it held. */
function withoutContent(piece: EditionEvidence): EditionEvidence {
  return { ...piece, url: null, locator: null, shows: '', pin: null, file: null, derivesFrom: [] }
}
