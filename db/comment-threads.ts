import { sql } from 'drizzle-orm'
import type { CommentLine, Thread } from '#domain/comment.ts'

const most = 100

/**
 * The threads of a claim: unresolved ones first, newest last, each with its replies. Of more than a hundred
 * the newest are given, those that are unresolved before all others, and `hasEarlier` says so.
 */
export const threadsQuery = (claimId: string) => sql`
  with thread as materialized (
    select id, resolved_at is not null as is_resolved, row_number() over (
      order by resolved_at is not null, written_at desc, id desc) as place
    from comment where claim_id = ${claimId} and in_reply_to is null
    order by place limit ${most + 1}
  )
  select m.id, m.in_reply_to, m.body, m.written_at, m.written_by, writer.name as writer,
    m.resolved_at, resolver.name as resolver, thread.place::int,
    array(select p.name from mention n join person p on p.id = n.person_id
      where n.comment_id = m.id order by p.name) as told
  from comment m
  join thread on thread.id = coalesce(m.in_reply_to, m.id)
  join person writer on writer.id = m.written_by
  left join person resolver on resolver.id = m.resolved_by
  where m.claim_id = ${claimId}
  order by thread.is_resolved, thread.place desc, m.in_reply_to is not null, m.written_at, m.id`

/** The rows as threads, in the order in which they came. */
export function threadsOf(rows: readonly ThreadRow[]): { threads: Thread[]; hasEarlier: boolean } {
  const shown = rows.filter(({ place }) => place <= most)
  const replies = Map.groupBy(shown, ({ in_reply_to }) => in_reply_to)
  const threads = (replies.get(null) ?? []).map((row) => ({
    ...lineOf(row),
    replies: (replies.get(row.id) ?? []).map(lineOf),
    resolved: row.resolved_at ? { by: row.resolver, at: new Date(row.resolved_at) } : null,
  }))
  return { threads, hasEarlier: rows.some(({ place }) => place > most) }
}

export type ThreadRow = {
  id: string
  in_reply_to: string | null
  body: string
  written_at: string
  written_by: string
  writer: string
  resolved_at: string | null
  resolver: string
  place: number
  told: string[]
}

function lineOf(row: ThreadRow): CommentLine {
  return {
    id: row.id,
    words: row.body,
    by: { id: row.written_by, name: row.writer },
    at: new Date(row.written_at),
    told: row.told,
  }
}
