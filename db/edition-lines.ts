import { type SQL, sql } from 'drizzle-orm'
import type { CorrectionKind } from '#domain/correction.ts'
import type { Queryable } from './client.ts'

/** One line for each edition of an article, oldest first, with the claims that it holds. */
export async function editionLines(db: Queryable, ofArticle: SQL) {
  return (await db.execute<LineRow>(linesQuery(ofArticle))).map(lineOf)
}

/** The same as part of another statement; `lineOf` makes lines of its rows. */
export const linesQuery = (ofArticle: SQL) => sql`
  select number, published_at as "publishedAt", correction_kind as kind, correction_reason as reason,
    claim_numbers as "claimNumbers"
  from edition where ${ofArticle} order by number`

export type LineRow = {
  number: number
  publishedAt: string
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
