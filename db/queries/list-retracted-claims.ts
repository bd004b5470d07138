import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { RetractedClaim } from '#domain/retraction.ts'
import type { Queryable } from '../client.ts'
import { retraction } from '../schema/published.ts'

/** The claims of an article that were taken back, with the reason that stands in their place. */
export async function listRetractedClaims(db: Queryable, articleId: string): Promise<RetractedClaim[]> {
  const rows = await db
    .select({ number: retraction.claimNumber, reason: retraction.reason, at: retraction.retractedAt })
    .from(retraction)
    .where(and(eq(retraction.articleId, articleId), isNotNull(retraction.claimNumber)))
    .orderBy(asc(retraction.claimNumber))
  return rows.flatMap(({ number, reason, at }) =>
    number === null ? [] : [{ number, reason, at: at.toISOString() }],
  )
}
