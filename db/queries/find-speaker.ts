import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Queryable } from '../client.ts'

type FoundSpeaker = {
  key: string
  /** As the newest edition spells it. */
  name: string
  kinds: SourceKind[]
  /** The first and the last day as of which a claim of theirs was judged. */
  from: string
  to: string
}

/** A speaker of published claims by the key of their address; null where nobody published has it. */
export async function findSpeaker(db: Queryable, key: string): Promise<FoundSpeaker | null> {
  const [found] = await db.execute<{
    name: string | null
    kinds: SourceKind[]
    from: string
    to: string
  }>(sql`
    select (array_agg(speaker_name order by published_at desc, article_id desc, number))[1] as name,
      coalesce(array_agg(distinct speaker_kind::text) filter (where speaker_kind is not null), '{}') as kinds,
      min(as_of)::text as "from", max(as_of)::text as "to"
    from published_claim where speaker = ${key}`)
  return found && found.name !== null ? { ...found, key, name: found.name } : null
}
