import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { evidence, evidenceLink } from '../schema/evidence.ts'
import { person } from '../schema/people.ts'
import { source } from '../schema/source.ts'

/** The evidence that is attached to a claim, by its number on the claim. */
export async function listEvidence(db: Database, claimId: string) {
  return db
    .select({
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
    })
    .from(evidenceLink)
    .innerJoin(evidence, eq(evidence.id, evidenceLink.evidenceId))
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(person, eq(person.id, evidenceLink.pinnedBy))
    .where(and(eq(evidenceLink.claimId, claimId), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.number))
}
