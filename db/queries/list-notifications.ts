import { sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { NotificationKind } from '#domain/notification.ts'
import type { Database } from '../client.ts'

export type NotificationLine = {
  id: string
  kind: NotificationKind
  by: string
  words: string | null
  at: Date
  isUnread: boolean
  claim: { id: string; number: number; wording: string }
  article: { title: string; language: string }
}

/** What a person was told, newest first. `page` starts at 1. */
export async function listNotifications(
  db: Database,
  personId: string,
  page: number,
): Promise<{ notifications: NotificationLine[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with told as materialized (
      select * from notification where person_id = ${personId}
      order by happened_at desc, id desc
      limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select told.id, told.kind, told.words, told.happened_at, told.read_at is null as unread,
      actor.name as by, c.id as claim_id, c.number, c.wording, a.title, a.language
    from told
    join person actor on actor.id = told.by_id
    join claim c on c.id = told.claim_id
    join article a on a.id = c.article_id
    order by told.happened_at desc, told.id desc`)
  return { notifications: rows.slice(0, DESK_PAGE_SIZE).map(lineOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

type Row = {
  id: string
  kind: NotificationKind
  words: string | null
  happened_at: string
  unread: boolean
  by: string
  claim_id: string
  number: number
  wording: string
  title: string
  language: string
}

function lineOf(row: Row): NotificationLine {
  return {
    id: row.id,
    kind: row.kind,
    by: row.by,
    words: row.words,
    at: new Date(row.happened_at),
    isUnread: row.unread,
    claim: { id: row.claim_id, number: row.number, wording: row.wording },
    article: { title: row.title, language: row.language },
  }
}
