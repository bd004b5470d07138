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
 */
export async function listQueue(
  db: Database,
  personId: string,
  page: number,
): Promise<{ entries: QueueEntry[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    select * from (
      select c.id, c.number, c.kind, c.wording, a.title, a.language, mine.due_at, mine.assigned_at, ${stageColumns}
      from assignment mine
      join claim c on c.id = mine.claim_id
      join article a on a.id = c.article_id
      where mine.person_id = ${personId} and mine.ended_at is null and c.withdrawn_at is null
    ) queue
    where not has_sign_off
    order by has_open_proposal, due_at nulls last, assigned_at, id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`)
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
