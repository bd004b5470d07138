import { and, asc, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { passagePairs } from '#domain/passage-pairs.ts'
import type { Span } from '#domain/text/span.ts'
import type { Queryable, Tx } from './client.ts'
import { passage, setAside } from './schema/article.ts'

type Before = { id: string; text: string }
type After = { text: string; passages: readonly Span[] }

/**
 * For each passage of a new text the setting aside of the identical passage of the revision before it, null where there
 * is none: who set it aside, when and why stay what they were (product.md, passage).
 */
export async function carriedAsides(db: Queryable, before: Before, after: After) {
  const rows = await db
    .select({ start: passage.startsAt, end: passage.endsAt, aside: setAside })
    .from(passage)
    .leftJoin(setAside, and(eq(setAside.passageId, passage.id), isNull(setAside.takenUpAt)))
    .where(eq(passage.revisionId, before.id))
    .orderBy(asc(passage.position))
  const wordsOf = (text: string) => (span: Span) => text.slice(span.start, span.end)
  const pairs = passagePairs(rows.map(wordsOf(before.text)), after.passages.map(wordsOf(after.text)))
  return {
    before: rows.length,
    pairs,
    asides: pairs.map((pair) => (pair === null ? null : rows[pair]?.aside)),
  }
}

export async function carrySetAsides(
  tx: Tx,
  before: Before,
  after: After & { passageIds: readonly string[] },
): Promise<void> {
  const { asides } = await carriedAsides(tx, before, after)
  const rows = asides.flatMap((aside, index) => {
    const passageId = after.passageIds[index]
    if (!aside || !passageId) return []
    const { reason, note, setAsideAt, setAsideBy } = aside
    return [{ id: uuidv7(), passageId, reason, note, setAsideAt, setAsideBy }]
  })
  for (let from = 0; from < rows.length; from += 5_000)
    await tx.insert(setAside).values(rows.slice(from, from + 5_000))
}
