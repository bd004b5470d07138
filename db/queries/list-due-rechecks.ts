import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { dueRechecks } from '../due-rechecks.ts'

const most = 50

export type DueRecheck = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  recheckOn: string
}

/**
 * The verdicts that a person proposed, that stand, and whose day to be looked at again is `today` or earlier, a
 * date in the newsroom's zone: the longest due first, fifty at most.
 */
export async function listDueRechecks(db: Database, personId: string, today: string): Promise<DueRecheck[]> {
  const rows = await db.execute<Row>(sql`
    with due as materialized (
      select p.claim_id, p.recheck_on from ${dueRechecks(personId, today)}
      order by p.recheck_on, p.id limit ${most}
    )
    select c.id, c.number, c.wording, a.title, a.language, due.recheck_on::text
    from due join claim c on c.id = due.claim_id join article a on a.id = c.article_id
    order by due.recheck_on, c.id`)
  return rows.map((row) => ({
    claimId: row.id,
    number: row.number,
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    recheckOn: row.recheck_on,
  }))
}

type Row = {
  id: string
  number: number
  wording: string
  title: string
  language: string
  recheck_on: string
}
