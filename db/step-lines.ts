import { sql } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { StepLine } from '#domain/step-line.ts'
import { undoEndsAt } from '#domain/undo.ts'
import type { Queryable } from './client.ts'

/** Undoing reaches back over so many lines of an article's log: more is no slip of the hand. */
const LINES_AT_MOST = 200

/**
 * The newest lines of an article's log, rising, as far back as undoing goes; read by the log's own key. With a person,
 * only as far back as they did something: no step of theirs has an earlier line.
 */
export async function stepLines(db: Queryable, articleId: string, since?: string): Promise<StepLine[]> {
  return (await db.execute<StepRow>(stepsQuery(articleId, since))).map(stepLineOf)
}

export const stepsQuery = (articleId: string, since?: string) => sql`
  with newest as (
    select seq, type, actor_id, claim_id, payload from log_entry
    where chain = ${articleId} order by seq desc limit ${LINES_AT_MOST}
  ), undoing as (
    select * from newest
    where seq > coalesce((select max(seq) from newest where type in ${[...undoEndsAt]}), 0)
  )
  select l.seq::int, l.type, l.actor_id, p.name as by, c.number, l.payload
  from undoing l join person p on p.id = l.actor_id left join claim c on c.id = l.claim_id
  ${since === undefined ? sql`` : sql`where l.seq >= (select min(seq) from undoing where actor_id = ${since})`}
  order by l.seq`

export type StepRow = {
  seq: number
  type: DeskEvent['type']
  actor_id: string
  by: string
  number: number | null
  payload: string
}

export function stepLineOf({ seq, type, by, payload, ...row }: StepRow): StepLine {
  // Only record() writes the log, and it takes nothing but a DeskEvent.
  const event = { ...JSON.parse(payload), type } as DeskEvent
  return { seq, actorId: row.actor_id, by, claimNumber: row.number, event }
}
