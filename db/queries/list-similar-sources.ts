import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'

type SimilarSource = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  aliases: string[]
}

/** Other sources with a name or an alias like this one's, the likest first, ten at most. */
export async function listSimilarSources(
  db: Queryable,
  { id, name }: { id: string; name: string },
): Promise<SimilarSource[]> {
  return [
    ...(await db.execute<SimilarSource>(sql`
      select s.id, s.name, s.kind, s.reliability,
        array(select name from source_alias where source_id = s.id order by lower(name)) as aliases
      from source s
      join (
        select id, max(likeness) as likeness from (
          select id, similarity(name, ${name}) as likeness from source where name % ${name}
          union all
          select source_id, similarity(name, ${name}) from source_alias where name % ${name}
        ) names group by id
      ) alike on alike.id = s.id
      where s.id <> ${id} and s.merged_into is null
      order by alike.likeness desc, lower(s.name) limit 10`)),
  ]
}
