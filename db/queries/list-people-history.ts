import { sql } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { Database } from '../client.ts'

const most = 100

type PeopleEntry = { seq: number; at: Date; by: string; event: DeskEvent }

/**
 * What the newsroom's chain says about a person, newest first, with the invitation that they came by. A payload
 * is JSON as PostgreSQL writes it, so a name in it is found as text: quotes inside of values are escaped.
 */
export async function listPeopleHistory(db: Database, personId: string): Promise<PeopleEntry[]> {
  const rows = await db.execute<Row>(sql`
    select e.seq::int, e.happened_at, p.name as by, e.type, e.payload
    from log_entry e
    join person p on p.id = e.actor_id
    where e.chain = 'newsroom' and e.payload like any (
      select '%"personId": "' || ${personId}::uuid || '"%'
      union all
      select '%"invitationId": "' || id || '"%' from invitation where accepted_by = ${personId})
    order by e.seq desc
    limit ${most}`)
  return rows.map(({ seq, happened_at, by, type, payload }) => ({
    ...{ seq, at: new Date(happened_at), by },
    // Only record() writes the log, and it takes nothing but a DeskEvent.
    event: { ...JSON.parse(payload), type } as DeskEvent,
  }))
}

type Row = { seq: number; happened_at: string; by: string; type: string; payload: string }
