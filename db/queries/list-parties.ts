import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'

export type PartyRow = {
  id: string
  articleId: string
  articleTitle: string
  language: string
  sourceId: string
  sourceName: string
  reason: string
  markedAt: string
  markedBy: string
}

type Of = { articleId: string } | { sourceId: string }

/** The sources that count as parties in an article, or the articles in which a source does; 200 at most. */
export async function listParties(db: Queryable, of: Of) {
  return (await db.execute<PartyRow>(partiesQuery(of))).map(partyOf)
}

export const partiesQuery = (of: Of) => sql`
  select y.id, a.id as "articleId", a.title as "articleTitle", a.language, s.id as "sourceId", s.name as "sourceName",
    y.reason, y.marked_at as "markedAt", p.name as "markedBy"
  from party y
  join article a on a.id = y.article_id
  join source s on s.id = y.source_id
  join person p on p.id = y.marked_by
  where ${'articleId' in of ? sql`y.article_id = ${of.articleId}` : sql`y.source_id = ${of.sourceId}`}
    and y.ended_at is null
  order by y.marked_at desc, y.id
  limit 200`

export function partyOf(row: PartyRow) {
  return { ...row, markedAt: new Date(row.markedAt) }
}
