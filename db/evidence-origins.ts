import { type SQL, sql } from 'drizzle-orm'
import type { Origin } from '#domain/independence.ts'
import type { Queryable } from './client.ts'

/**
 * Pieces of evidence and everything that they derive from, however far, by id: two queries, however many claims.
 * A walk stops where it has been before, so that a circle, should there be one, ends too.
 */
export async function evidenceOrigins(
  db: Queryable,
  evidenceIds: readonly string[],
): Promise<Map<string, Origin>> {
  if (evidenceIds.length === 0) return new Map()
  const ids = [...new Set(evidenceIds)]
  return originsOf(await db.execute<OriginRow>(originsQuery(sql`select id from evidence where id in ${ids}`)))
}

/** The pieces whose ids a query gives and all that they derive from. */
export const originsQuery = (pieces: SQL) => sql`
  with recursive walked as (
    ${pieces}
    union
    select d.from_id from derivation d join walked on walked.id = d.evidence_id
  )
  select e.id, e.title, e.url, s.id as source_id, s.name,
    array(select name from source_alias where source_id = s.id) as aliases,
    array(select from_id::text from derivation where evidence_id = e.id order by stated_at, from_id) as derives_from,
    (select true from tombstone where evidence_id = e.id) is not null as is_removed
  from walked
  join evidence e on e.id = walked.id
  join source s on s.id = e.source_id`

export const originsOf = (rows: readonly OriginRow[]) => new Map(rows.map((row) => [row.id, originOf(row)]))

/** Everything that a piece derives from, however far, out of what evidenceOrigins found. */
export function upstreamOf(id: string, origins: ReadonlyMap<string, Origin>): Origin[] {
  const reached = new Set(origins.get(id)?.derivesFrom)
  for (const one of reached) for (const next of origins.get(one)?.derivesFrom ?? []) reached.add(next)
  return [...reached].flatMap((one) => origins.get(one) ?? [])
}

export type OriginRow = {
  id: string
  title: string
  url: string | null
  source_id: string
  name: string
  aliases: string[]
  derives_from: string[]
  is_removed: boolean
}

function originOf(row: OriginRow): Origin {
  return {
    id: row.id,
    title: row.title,
    sourceId: row.source_id,
    sourceName: row.name,
    aliases: row.aliases,
    url: row.url,
    derivesFrom: row.derives_from,
    isRemoved: row.is_removed,
  }
}
