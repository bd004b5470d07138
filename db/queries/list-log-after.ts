import { sql } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { LiveEntry } from '#domain/live.ts'
import type { Queryable } from '../client.ts'

type Ask = {
  /** Entries with a higher id are listed … */
  after: number
  /** … but for these. */
  known?: readonly number[]
  limit: number
}
/** `age`: milliseconds since it was recorded, by the database's own clock. */
export type AgedEntry = LiveEntry & { age: number }

type Row = { id: string; actor_id: string; type: string; payload: string; age: string }

/** Entries of all chains in the order of their ids, which is nearly the order in which they came to be. */
export async function listLogAfter(db: Queryable, { after, known = [], limit }: Ask): Promise<AgedEntry[]> {
  const rows = await db.execute<Row>(sql`
    select id, actor_id, type, payload, extract(epoch from clock_timestamp() - recorded_at) * 1000 as age
    from log_entry where id > ${after} and id <> all (${`{${known.join(',')}}`}::bigint[])
    order by id limit ${limit}`)
  return rows.map(({ id, actor_id, type, payload, age }) => ({
    id: Number(id),
    actorId: actor_id,
    // Only record() writes the log, and it takes nothing but a DeskEvent.
    event: { ...JSON.parse(payload), type } as DeskEvent,
    age: Number(age),
  }))
}
