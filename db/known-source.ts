import { eq, sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import { notFound, refuse } from '#domain/refusal.ts'
import type { Queryable, Tx } from './client.ts'
import { source } from './schema/source.ts'
import { readRegister } from './source-register.ts'

export type KnownSource = { id: string; name: string; kind: SourceKind; reliability: Reliability }

const known = { id: source.id, name: source.name, kind: source.kind, reliability: source.reliability }

/** The source of a name or an alias, however it is capitalised. A merged source's name is its target's alias. */
export async function sourceNamed(db: Queryable, name: string): Promise<KnownSource | null> {
  const [found] = await db
    .select(known)
    .from(source)
    .where(
      sql`${source.id} = coalesce(
        (select source_id from source_alias where lower(name) = lower(${name})),
        (select id from source where lower(name) = lower(${name}) and merged_into is null))`,
    )
  return found ?? null
}

/** A source that somebody chose, for something to rest on. Refused when it is not there or was merged away. */
export async function chosenSource(tx: Tx, id: string): Promise<KnownSource> {
  await readRegister(tx)
  const { mergedInto, ...found } = await standingSource(tx, id)
  return found
}

/** A source that was not merged away, with what it was merged into else named in the refusal. */
export async function standingSource(db: Queryable, id: string) {
  const [found] = await db
    .select({ ...known, mergedInto: source.mergedInto })
    .from(source)
    .where(eq(source.id, id))
  if (!found) notFound('source')
  if (found.mergedInto) {
    const [into] = await db.select({ name: source.name }).from(source).where(eq(source.id, found.mergedInto))
    refuse('state', `${found.name} was merged into ${into?.name}. Choose ${into?.name} instead.`)
  }
  return found
}
