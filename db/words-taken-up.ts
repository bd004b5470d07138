import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { passagesInWords } from '#domain/numbers-in-words.ts'
import { refuse } from '#domain/refusal.ts'
import type { Span } from '#domain/text/span.ts'
import type { Tx } from './client.ts'
import { isClaimed } from './passage-facts.ts'
import { passage, setAside } from './schema/article.ts'

/**
 * No claim comes to rest on a passage that is set aside: with it there the setting aside would say nothing, and without it
 * the passage would count as read again unseen. Where a revision put a claim on one, its words may stay or be trimmed.
 * Under the article's lock.
 */
export async function insistOnTakenUp(tx: Tx, revisionId: string, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return
  const touched = spans.map(({ start, end }) => and(lt(passage.startsAt, end), gt(passage.endsAt, start)))
  const rows = await tx
    .select({ position: passage.position })
    .from(passage)
    .innerJoin(setAside, and(eq(setAside.passageId, passage.id), isNull(setAside.takenUpAt)))
    .where(and(eq(passage.revisionId, revisionId), or(...touched), sql`not ${isClaimed}`))
    .orderBy(passage.position)
  if (rows.length === 0) return
  const which = passagesInWords(rows.map(({ position }) => position))
  refuse(
    'state',
    rows.length === 1
      ? `${capital(which)} is set aside. Take it up again before a claim stands on it.`
      : `${capital(which)} are set aside. Take them up again before a claim stands on them.`,
  )
}

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
