import { and, eq } from 'drizzle-orm'
import { findQuotation } from '#domain/text/find-quotation.ts'
import type { Span } from '#domain/text/span.ts'
import type { PlacedWords } from '#domain/waiting-words.ts'
import type { Queryable } from '../client.ts'
import { passage, revision } from '../schema/article.ts'
import { anchor } from '../schema/claim.ts'

/**
 * Where typed words stand in a revision: in the passage that was named, else nearest to where the claim stands there,
 * else nearest to the beginning. Null where they do not stand in it.
 */
export async function findPlace(
  db: Queryable,
  at: { claimId: string; revisionId: string },
  { words, passage: position }: { words: string; passage: number | null },
): Promise<PlacedWords | null> {
  const [of] = await db.select({ text: revision.text }).from(revision).where(eq(revision.id, at.revisionId))
  if (!of) return null
  const within =
    (position === null ? null : await passageAt(db, at.revisionId, position)) ?? (await claimAt(db, at))
  const place = findQuotation(of.text, within ?? { start: 0, end: 0 }, words)
  return place && { ...place, words: of.text.slice(place.start, place.end) }
}

async function passageAt(db: Queryable, revisionId: string, position: number): Promise<Span | undefined> {
  const [found] = await db
    .select({ start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(and(eq(passage.revisionId, revisionId), eq(passage.position, position)))
  return found
}

async function claimAt(
  db: Queryable,
  at: { claimId: string; revisionId: string },
): Promise<Span | undefined> {
  const [found] = await db
    .select({ start: anchor.startsAt, end: anchor.endsAt })
    .from(anchor)
    .where(and(eq(anchor.claimId, at.claimId), eq(anchor.revisionId, at.revisionId)))
  return found
}
