import { sql } from 'drizzle-orm'
import type { Notice } from '#domain/notice.ts'
import type { Database } from '../client.ts'
import { dueRechecks } from '../due-rechecks.ts'

const most = 50

export type DueRecheck = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  /** Why it needs a recheck, and since which day. */
  kind: Notice['kind']
  on: string
}

/**
 * The verdicts that a person proposed, that stand, and that need a recheck: their day is `today` or earlier, a date in
 * the newsroom's zone, or something was raised about them. The longest standing first, fifty at most.
 */
export async function listDueRechecks(db: Database, personId: string, today: string): Promise<DueRecheck[]> {
  const rows = await db.execute<Row>(sql`
    with due as materialized (
      select p.claim_id, p.kind, p.since from ${dueRechecks(personId, today)}
      order by p.since, p.id limit ${most}
    )
    select c.id, c.number, c.wording, a.title, a.language, due.kind, due.since::text
    from due join claim c on c.id = due.claim_id join article a on a.id = c.article_id
    order by due.since, c.id, due.kind`)
  return rows.map((row) => ({
    claimId: row.id,
    number: row.number,
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    kind: row.kind,
    on: row.since,
  }))
}

type Row = {
  id: string
  number: number
  wording: string
  title: string
  language: string
  kind: Notice['kind']
  since: string
}
