import { and, asc, desc, eq, exists, inArray, or, type SQL } from 'drizzle-orm'
import type { Verdict } from '#domain/verdict.ts'
import type { Database } from '../client.ts'
import { retractedFromFeed } from '../retracted-from-feed.ts'
import { publishedArticle, publishedClaim } from '../schema/published.ts'

/** Feeds are read often and from the top: older entries are on the pages. */
const entries = 30

/** Which claims a feed is about: all, those led by one verdict, or those that one speaker said first. */
type FeedSubject = { verdict?: Verdict; speaker?: string }

/**
 * The articles whose newest editions hold such claims, newest edition first, each with those claims and with those
 * that were taken back; and the articles that were taken back as a whole. `speaker` is the name behind the asked key,
 * null where nothing of them stands any more: what was taken back names nobody. The readers' role is enough.
 */
export async function listFeed(db: Database, subject: FeedSubject) {
  const { claims: goneClaims, articles: goneArticles } = await retractedFromFeed(db, subject)
  const subjectOf = ofSubject(subject)
  const held = db
    .select({ number: publishedClaim.number })
    .from(publishedClaim)
    .where(and(eq(publishedClaim.articleId, publishedArticle.articleId), subjectOf))
  const goneFrom = goneClaims.map((one) => one.articleId)
  const articles = await db
    .select()
    .from(publishedArticle)
    .where(subjectOf && or(exists(held), inArray(publishedArticle.articleId, goneFrom)))
    .orderBy(desc(publishedArticle.publishedAt), desc(publishedArticle.articleId))
    .limit(entries)
  const ids = articles.map((one) => one.articleId)
  const claims = await db
    .select()
    .from(publishedClaim)
    .where(and(inArray(publishedClaim.articleId, ids), subjectOf))
    .orderBy(asc(publishedClaim.number))
  return {
    speaker: subject.speaker === undefined ? null : (claims[0]?.speakerName ?? null),
    articles: articles.map((article) => ({
      ...article,
      claims: claims.filter((claim) => claim.articleId === article.articleId),
      goneClaims: goneClaims.filter((claim) => claim.articleId === article.articleId),
    })),
    goneArticles,
  }
}

function ofSubject({ verdict, speaker }: FeedSubject): SQL | undefined {
  if (verdict !== undefined) return eq(publishedClaim.verdict, verdict)
  return speaker === undefined ? undefined : eq(publishedClaim.speaker, speaker)
}
