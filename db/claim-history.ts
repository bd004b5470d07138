import { sql } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'

const most = 200

type HistoryEntry = { seq: number; at: Date; by: string; event: DeskEvent }

/** The last entries of the log about a claim, newest last; `hasEarlier` when there are more than are given. */
export type ClaimHistory = { entries: HistoryEntry[]; hasEarlier: boolean }

export const historyQuery = (claimId: string) => sql`
  select l.seq::float8, l.happened_at, p.name, l.type, l.payload
  from log_entry l join person p on p.id = l.actor_id
  where l.claim_id = ${claimId}
  order by l.seq desc limit ${most + 1}`

export type HistoryRow = {
  seq: number
  happened_at: string
  name: string
  type: DeskEvent['type']
  payload: string
}

/** The rows come newest first. */
export function historyOf(rows: readonly HistoryRow[]): ClaimHistory {
  const entries = rows.slice(0, most).map(({ seq, happened_at, name: by, type, payload }) => ({
    ...{ seq, at: new Date(happened_at), by },
    // Only record() writes the log, and it takes nothing but a DeskEvent.
    event: { ...JSON.parse(payload), type } as DeskEvent,
  }))
  return { entries: entries.reverse(), hasEarlier: rows.length > most }
}
