import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { ArticleOrigin, Origin } from '#domain/independence.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { notFound } from '#domain/refusal.ts'
import type { Queryable } from './client.ts'
import { evidenceOrigins, upstreamOf } from './evidence-origins.ts'
import { article } from './schema/article.ts'
import { evidence, evidenceLink } from './schema/evidence.ts'
import { newsroom } from './schema/newsroom.ts'
import { party } from './schema/source.ts'

/** The evidence of each claim as the policy judges it, with what it derives from: two queries for all of them. */
export async function judgedEvidence(
  db: Queryable,
  claimIds: string[],
): Promise<Map<string, JudgedEvidence[]>> {
  const byClaim = new Map<string, JudgedEvidence[]>(claimIds.map((id) => [id, []]))
  if (claimIds.length === 0) return byClaim
  const links = await db
    .select({
      claimId: evidenceLink.claimId,
      evidenceId: evidenceLink.evidenceId,
      number: evidenceLink.number,
      question: evidenceLink.question,
      stance: evidenceLink.stance,
      pin: evidenceLink.pinState,
      proximity: evidence.proximity,
    })
    .from(evidenceLink)
    .innerJoin(evidence, eq(evidence.id, evidenceLink.evidenceId))
    .where(and(inArray(evidenceLink.claimId, claimIds), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.claimId), asc(evidenceLink.number))
  const origins = await evidenceOrigins(
    db,
    links.map((link) => link.evidenceId),
  )
  for (const { claimId, ...link } of links) byClaim.get(claimId)?.push(judgedPiece(link, origins))
  return byClaim
}

type Link = Pick<JudgedEvidence, 'number' | 'question' | 'stance' | 'pin' | 'proximity'> & {
  evidenceId: string
}

/** A piece on a claim with what it derives from, out of what evidenceOrigins found. */
export function judgedPiece(
  { evidenceId, ...link }: Link,
  origins: ReadonlyMap<string, Origin>,
): JudgedEvidence {
  const origin = origins.get(evidenceId)
  if (!origin) throw new Error('A piece of evidence without its origin')
  return { ...link, ...origin, upstream: upstreamOf(evidenceId, origins) }
}

/** Where the article itself comes from: its address, publisher and parties, and the newsroom's own domains. */
export async function articleOrigin(db: Queryable, articleId: string): Promise<ArticleOrigin> {
  return (await articleOrigins(db, [articleId])).get(articleId) ?? notFound('article')
}

/** The same for several articles at once, by their ids. */
export async function articleOrigins(db: Queryable, ids: string[]): Promise<Map<string, ArticleOrigin>> {
  const rows = await db
    .select({ id: article.id, url: article.url, outlet: article.outlet, ownDomains: newsroom.domains })
    .from(article)
    .leftJoin(newsroom, eq(newsroom.isTheOne, true))
    .where(inArray(article.id, ids))
  const parties = await db
    .select({ articleId: party.articleId, sourceId: party.sourceId, reason: party.reason })
    .from(party)
    .where(and(inArray(party.articleId, ids), isNull(party.endedAt)))
  return new Map(
    rows.map(({ id, ownDomains, ...row }) => [
      id,
      {
        ...row,
        ownDomains: ownDomains ?? [],
        parties: parties.filter(({ articleId }) => articleId === id),
      },
    ]),
  )
}
