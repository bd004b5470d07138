import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'

const most = 50

type OpenClaim = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  dueAt: Date | null
  isProposed: boolean
}

/** The claims that a person is assigned to and that are not signed off, what needs work and is due first; 50 at most. */
export async function listOpenClaims(db: Database, personId: string): Promise<OpenClaim[]> {
  const rows = await db.execute<Row>(sql`
    with open as materialized (
      select claim_id, due_at, assigned_at,
        (select true from proposal where claim_id = mine.claim_id and ended_at is null) is not null as is_proposed
      from assignment mine
      where person_id = ${personId} and ended_at is null
        and (select true from sign_off where claim_id = mine.claim_id and fell_at is null) is null
        and (select withdrawn_at is null from claim where id = mine.claim_id)
      order by is_proposed, due_at nulls last, assigned_at, claim_id
      limit ${most}
    )
    select c.id, c.number, c.wording, a.title, a.language, open.due_at, open.is_proposed
    from open
    join claim c on c.id = open.claim_id
    join lateral (select title, language from article where id = c.article_id limit 1) a on true
    order by open.is_proposed, open.due_at nulls last, open.assigned_at, c.id`)
  return rows.map((row) => ({
    ...{ claimId: row.id, number: row.number, wording: row.wording },
    ...{ articleTitle: row.title, language: row.language, isProposed: row.is_proposed },
    dueAt: row.due_at === null ? null : new Date(row.due_at),
  }))
}

type Row = {
  id: string
  number: number
  wording: string
  title: string
  language: string
  due_at: string | null
  is_proposed: boolean
}
