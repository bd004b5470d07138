import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { ArticleOrigin } from '#domain/independence.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { notFound } from '#domain/refusal.ts'
import type { Queryable } from './client.ts'
import { article } from './schema/article.ts'
import { evidence, evidenceLink } from './schema/evidence.ts'
import { newsroom, policy } from './schema/newsroom.ts'
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
  const [origin] = await db
    .select({ url: article.url, outlet: article.outlet, ownDomains: newsroom.domains })
    .from(article)
    .leftJoin(newsroom, eq(newsroom.isTheOne, true))
    .where(eq(article.id, articleId))
  if (!origin) notFound('article')
  return { ...origin, ownDomains: origin.ownDomains ?? [] }
}

export async function policyInForce(db: Queryable): Promise<number> {
  const [newest] = await db
    .select({ version: policy.version })
    .from(policy)
    .orderBy(desc(policy.version))
    .limit(1)
  if (!newest) throw new Error('No policy is in force: the migrations did not run')
  return newest.version
}
