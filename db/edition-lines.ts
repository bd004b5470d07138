import { asc, type SQL } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { edition } from './schema/edition.ts'

/** One line for each edition of an article, oldest first, with the claims that it holds. */
export async function editionLines(db: Queryable, ofArticle: SQL) {
  const lines = await db
    .select({
      number: edition.number,
      publishedAt: edition.publishedAt,
      kind: edition.correctionKind,
      reason: edition.correctionReason,
      claimNumbers: edition.claimNumbers,
    })
    .from(edition)
    .where(ofArticle)
    .orderBy(asc(edition.number))
  return lines.map(({ publishedAt, kind, reason, ...line }) => ({
    ...line,
    publishedAt: publishedAt.toISOString(),
    correction: kind && reason ? { kind, reason } : null,
  }))
}
