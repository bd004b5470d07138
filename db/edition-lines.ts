import { asc, type SQL, sql } from 'drizzle-orm'
import type { CorrectionKind } from '#domain/correction.ts'
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
  return lines.map(lineOf)
}

/** The same as part of another statement, whose rows come as JSON; `lineOf` makes lines of them. */
export const linesQuery = (slug: SQL) => sql`
  select number, published_at as "publishedAt", correction_kind as kind, correction_reason as reason,
    claim_numbers as "claimNumbers"
  from edition where slug = ${slug} order by number`

export type LineRow = {
  number: number
  publishedAt: Date | string
  kind: CorrectionKind | null
  reason: string | null
  claimNumbers: number[]
}

export function lineOf({ publishedAt, kind, reason, ...line }: LineRow) {
  return {
    ...line,
    publishedAt: new Date(publishedAt).toISOString(),
    correction: kind && reason ? { kind, reason } : null,
  }
}
