import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import type { SourceKind } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import { record } from '../audit.ts'
import type { Tx } from '../client.ts'
import { source } from '../schema/source.ts'

type NamedSource = { name: string; kind: SourceKind; reliability: Reliability }

/**
 * A name that somebody typed becomes the source of that name, or a new one. An existing source keeps its kind
 * and reliability: they are its record, not this form's. Called before anything on an article's chain, since
 * sources are on the newsroom's.
 */
export async function findOrAddSource(tx: Tx, actor: Actor, named: NamedSource, now: Date): Promise<string> {
  const added = await tx
    .insert(source)
    .values({ id: uuidv7(), ...named, addedAt: now, addedBy: actor.id })
    .onConflictDoNothing()
    .returning({ id: source.id })
  if (added[0]) {
    await record(tx, actor, { type: 'source.added', sourceId: added[0].id, ...named }, now)
    return added[0].id
  }
  const [known] = await tx
    .select({ id: source.id })
    .from(source)
    .where(eq(sql`lower(${source.name})`, sql`lower(${named.name})`))
  if (!known) throw new Error('A source both exists and does not')
  return known.id
}
