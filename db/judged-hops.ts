import { sql } from 'drizzle-orm'
import type { Hop, JudgedHop } from '#domain/attribution.ts'

export type JudgedHopRow = Hop & JudgedHop

/** The chain of a claim with the record of each source, first speaker first; nobody has looked up the nameless. */
export const judgedHopsQuery = (claimId: string) => sql`
  select h.position, coalesce(s.name, h.anonymous_description) as name,
    h.anonymous_description is not null as "isAnonymous", s.kind, s.reliability, h.cue, h.hedge
  from hop h left join source s on s.id = h.source_id
  where h.claim_id = ${claimId}
  order by h.position`
