import { desc, eq } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { Database } from '../client.ts'
import { logEntry } from '../schema/log.ts'
import { person } from '../schema/people.ts'

const most = 200

type HistoryEntry = { seq: number; at: Date; by: string; event: DeskEvent }

/** The last entries of the log about a claim, newest last; `hasEarlier` when there are more than are given. */
export async function listClaimHistory(
  db: Database,
  claimId: string,
): Promise<{ entries: HistoryEntry[]; hasEarlier: boolean }> {
  const rows = await db
    .select({
      seq: logEntry.seq,
      at: logEntry.happenedAt,
      by: person.name,
      type: logEntry.type,
      payload: logEntry.payload,
    })
    .from(logEntry)
    .innerJoin(person, eq(person.id, logEntry.actorId))
    .where(eq(logEntry.claimId, claimId))
    .orderBy(desc(logEntry.seq))
    .limit(most + 1)
  const entries = rows.slice(0, most).map(({ seq, at, by, type, payload }) => ({
    ...{ seq, at, by },
    // Only record() writes the log, and it takes nothing but a DeskEvent.
    event: { ...JSON.parse(payload), type } as DeskEvent,
  }))
  return { entries: entries.reverse(), hasEarlier: rows.length > most }
}
