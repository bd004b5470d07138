import { sql } from 'drizzle-orm'
import { type ClaimKind, type Stage, stageOf } from '#domain/claim.ts'
import type { Database } from '../client.ts'
import { type StageRow, stageColumns, stageFactsOf } from '../stage-facts.ts'

const pageSize = 50

export type QueueEntry = {
  claimId: string
  number: number
  kind: ClaimKind
  wording: string
  articleTitle: string
  language: string
  stage: Stage
  wasSentBack: boolean
  dueAt: Date | null
}

/**
 * The claims that a person is assigned to and that are not signed off: what needs them first, then what waits
 * for somebody else; overdue and due soonest before what has no due time, oldest first. `page` starts at 1.
 * The page is cut first and only its claims are looked at closely: most that a person was ever assigned to are
 * signed off.
 */
export async function listQueue(
  db: Database,
  personId: string,
  page: number,
): Promise<{ entries: QueueEntry[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with queue as materialized (
      select claim_id, due_at, assigned_at,
        (select true from proposal where claim_id = mine.claim_id and ended_at is null) is not null as is_proposed
      from assignment mine
      where person_id = ${personId} and ended_at is null
        and (select true from sign_off where claim_id = mine.claim_id and fell_at is null) is null
        and (select withdrawn_at is null from claim where id = mine.claim_id)
      order by is_proposed, due_at nulls last, assigned_at, claim_id
      limit ${pageSize + 1} offset ${(page - 1) * pageSize}
    )
    select c.id, c.number, c.kind, c.wording, a.title, a.language, queue.due_at, ${stageColumns}
    from queue
    join claim c on c.id = queue.claim_id
    join lateral (select title, language from article where id = c.article_id limit 1) a on true
    order by queue.is_proposed, queue.due_at nulls last, queue.assigned_at, c.id`)
  return { entries: rows.slice(0, pageSize).map(entryOf), hasMore: rows.length > pageSize }
}

type Row = StageRow & {
  id: string
  number: number
  kind: ClaimKind
  wording: string
  title: string
  language: string
  due_at: string | null
}

function entryOf(row: Row): QueueEntry {
  return {
    claimId: row.id,
    number: row.number,
    kind: row.kind,
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    stage: stageOf(stageFactsOf(row)),
    wasSentBack: row.was_sent_back && !row.has_open_proposal,
    dueAt: row.due_at === null ? null : new Date(row.due_at),
  }
}
