import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'

export type OfferedSource = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  /** Its other names, by which it is found too. */
  aliases: string[]
}

/** The sources that this desk knows, by name, 500 at most: what forms offer while somebody types. */
export async function listSources(db: Queryable): Promise<OfferedSource[]> {
  return [
    ...(await db.execute<OfferedSource>(sql`
      select s.id, s.name, s.kind, s.reliability,
        array(select name from source_alias where source_id = s.id order by lower(name)) as aliases
      from source s
      where s.merged_into is null
      order by lower(s.name)
      limit 500`)),
  ]
}
