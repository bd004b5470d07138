import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'

export type SuggestedSource = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  /** The name that was looked for: its own or an alias. */
  called: string
}

/**
 * The sources whose name or alias is meant by what somebody has typed so far, in any script, ten at most: those that
 * begin with it, those with a word that does, those that hold it, those that look like it. Both names are found by
 * their own trigram index.
 */
export async function suggestSources(db: Queryable, typed: string): Promise<SuggestedSource[]> {
  const part = typed.replace(/[\\%_]/g, '\\$&')
  const [start, word] = [`${part}%`, `% ${part}%`]
  // One or two letters stand in nearly every name, and no trigram holds them: only where a word begins.
  const isShort = [...typed].length < 3
  const meant = isShort
    ? sql`(name ilike ${start} or name ilike ${word})`
    : sql`(name ilike ${`%${part}%`} or name % ${typed})`
  return [
    ...(await db.execute<SuggestedSource>(sql`
      with meant as (
        select id, name as called from source where merged_into is null and ${meant}
        union all select source_id, name from source_alias where ${meant}
      ), best as (
        select distinct on (id) id, called, place, likeness from (
          select *, case when called ilike ${start} then 0 when called ilike ${word} then 1
            when called ilike ${`%${part}%`} then 2 else 3 end as place,
            similarity(called, ${typed}) as likeness
          from meant) placed
        order by id, place, likeness desc
      )
      select s.id, s.name, s.kind, s.reliability, b.called from best b
      join source s on s.id = b.id
      order by b.place, b.likeness desc, lower(s.name), s.id limit 10`)),
  ]
}
