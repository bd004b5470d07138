import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'
import { listSources } from './list-sources.ts'

export type KnownName = { name: string; called: string; kind: SourceKind; reliability: Reliability }

/** What the sources of this desk are called, aliases too, each with the source's own name and record. */
export async function listKnownNames(db: Queryable): Promise<KnownName[]> {
  return (await listSources(db)).flatMap(({ name, aliases, kind, reliability }) =>
    [name, ...aliases].map((called) => ({ name, called, kind, reliability })),
  )
}
