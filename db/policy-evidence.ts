import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { ArticleOrigin } from '#domain/independence.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { notFound } from '#domain/refusal.ts'
import type { Queryable } from './client.ts'
import { article } from './schema/article.ts'
import { evidence, evidenceLink } from './schema/evidence.ts'
import { newsroom } from './schema/newsroom.ts'
import { source } from './schema/source.ts'

/** The evidence of each claim as the policy judges it, in one query for all of them. */
export async function judgedEvidence(
  db: Queryable,
  claimIds: string[],
): Promise<Map<string, JudgedEvidence[]>> {
  const byClaim = new Map<string, JudgedEvidence[]>(claimIds.map((id) => [id, []]))
  if (claimIds.length === 0) return byClaim
  const rows = await db
    .select({
      claimId: evidenceLink.claimId,
      number: evidenceLink.number,
      question: evidenceLink.question,
      stance: evidenceLink.stance,
      pin: evidenceLink.pinState,
      proximity: evidence.proximity,
      url: evidence.url,
      sourceId: source.id,
      sourceName: source.name,
    })
    .from(evidenceLink)
    .innerJoin(evidence, eq(evidence.id, evidenceLink.evidenceId))
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .where(and(inArray(evidenceLink.claimId, claimIds), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.claimId), asc(evidenceLink.number))
  for (const { claimId, ...piece } of rows) byClaim.get(claimId)?.push(piece)
  return byClaim
}

/** Where the article itself comes from: its address and publisher, and the newsroom's own domains. */
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
  return new Map(rows.map(({ id, ownDomains, ...row }) => [id, { ...row, ownDomains: ownDomains ?? [] }]))
}
