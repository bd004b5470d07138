import { and, desc, eq, isNull, or } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { retraction } from '../schema/published.ts'

/** What was taken back at an address, and why; `claimNumber` is null where the whole article was. */
export type Gone = { slug: string; claimNumber: number | null; reason: string; at: string }

/**
 * The retraction that took away an article's page, or the page of one of its claims: that of the article itself
 * goes before that of the claim. Null where nothing was taken back. The readers' role is enough.
 */
export async function findGone(db: Database, slug: string, claimNumber: number | null): Promise<Gone | null> {
  const ofArticle = isNull(retraction.claimNumber)
  const [found] = await db
    .select({
      slug: retraction.slug,
      claimNumber: retraction.claimNumber,
      reason: retraction.reason,
      at: retraction.retractedAt,
    })
    .from(retraction)
    .where(
      and(
        eq(retraction.slug, slug),
        claimNumber === null ? ofArticle : or(ofArticle, eq(retraction.claimNumber, claimNumber)),
      ),
    )
    .orderBy(desc(ofArticle))
    .limit(1)
  return found ? { ...found, at: found.at.toISOString() } : null
}
