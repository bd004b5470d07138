import { desc, eq } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { StepLine } from '#domain/step-line.ts'
import { undoEndsAt } from '#domain/undo.ts'
import type { Queryable } from './client.ts'
import { claim } from './schema/claim.ts'
import { logEntry } from './schema/log.ts'
import { person } from './schema/people.ts'

/** Undoing reaches back over so many lines of an article's log: more is no slip of the hand. */
const LINES_AT_MOST = 200

/** The newest lines of an article's log, rising, as far back as undoing goes; read by the log's own key. */
export async function stepLines(db: Queryable, articleId: string): Promise<StepLine[]> {
  const rows = await db
    .select({
      seq: logEntry.seq,
      type: logEntry.type,
      actorId: logEntry.actorId,
      by: person.name,
      claimNumber: claim.number,
      payload: logEntry.payload,
    })
    .from(logEntry)
    .innerJoin(person, eq(person.id, logEntry.actorId))
    .leftJoin(claim, eq(claim.id, logEntry.claimId))
    .where(eq(logEntry.chain, articleId))
    .orderBy(desc(logEntry.seq))
    .limit(LINES_AT_MOST)
  const end = rows.findIndex(({ type }) => undoEndsAt.some((one) => one === type))
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .map(({ type, payload, ...line }) => ({
      ...line,
      // Only record() writes the log, and it takes nothing but a DeskEvent.
      event: { ...JSON.parse(payload), type } as DeskEvent,
    }))
    .reverse()
}
