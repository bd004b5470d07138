import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { blob, evidence, evidenceLink, tombstone } from '../schema/evidence.ts'
import { person } from '../schema/people.ts'
import { source } from '../schema/source.ts'

/** The evidence that is attached to a claim, by its number on the claim. */
export async function listEvidence(db: Database, claimId: string) {
  const rows = await db
    .select({
      evidenceId: evidence.id,
      number: evidenceLink.number,
      kind: evidence.kind,
      title: evidence.title,
      sourceId: source.id,
      sourceName: source.name,
      sourceKind: source.kind,
      reliability: source.reliability,
      url: evidence.url,
      locator: evidence.locator,
      publishedOn: evidence.publishedOn,
      seenOn: evidence.seenOn,
      proximity: evidence.proximity,
      credibility: evidence.credibility,
      question: evidenceLink.question,
      stance: evidenceLink.stance,
      shows: evidenceLink.shows,
      pinState: evidenceLink.pinState,
      pinText: evidenceLink.pinText,
      pinnedBy: person.name,
      fileName: evidence.fileName,
      blob: { sha256: blob.sha256, size: blob.size, mediaType: blob.mediaType },
      removed: { reason: tombstone.reason },
    })
    .from(evidenceLink)
    .innerJoin(evidence, eq(evidence.id, evidenceLink.evidenceId))
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(person, eq(person.id, evidenceLink.pinnedBy))
    .leftJoin(blob, eq(blob.sha256, evidence.fileSha256))
    .leftJoin(tombstone, eq(tombstone.evidenceId, evidence.id))
    .where(and(eq(evidenceLink.claimId, claimId), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.number))
  return rows.map(({ fileName, blob: held, ...piece }) => ({
    ...piece,
    // The bytes of what was removed are not served.
    file: held && fileName && !piece.removed ? { name: fileName, ...held } : null,
  }))
}
