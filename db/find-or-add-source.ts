import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import { refuse } from '#domain/refusal.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { source } from './schema/source.ts'

type NamedSource = { name: string; kind: SourceKind; reliability: Reliability }

/**
 * A name that somebody typed becomes the source of that name, or a new one. An existing source keeps its kind
 * and reliability: they are its record, not this form's. Called before anything on an article's chain, since
 * sources are on the newsroom's.
 */
export async function findOrAddSource(tx: Tx, actor: Actor, named: NamedSource, now: Date): Promise<string> {
  return (await addedSource(tx, actor, named, now)) ?? (await known(tx, named.name)).id
}

/**
 * The same for whoever grades the source at once: a name that nobody has graded yet (F, as a speaker's is at
 * first) takes this grade, and one that has another grade or kind is refused rather than ignored.
 */
export async function findOrGradeSource(
  tx: Tx,
  actor: Actor,
  named: NamedSource,
  now: Date,
): Promise<string> {
  const added = await addedSource(tx, actor, named, now)
  if (added) return added
  const { id, name, kind, reliability } = await known(tx, named.name)
  const isUngraded = reliability === 'F' && named.reliability !== 'F'
  if (kind !== named.kind || (reliability !== named.reliability && !isUngraded))
    refuse(
      'state',
      `${name} is already known, as ${sourceKindWord[kind].toLowerCase()} with reliability ${reliability}. Choose it from the list, or name another source.`,
    )
  if (isUngraded) {
    await tx.update(source).set({ reliability: named.reliability }).where(eq(source.id, id))
    await record(
      tx,
      actor,
      { type: 'source.graded', sourceId: id, name, reliability: named.reliability },
      now,
    )
  }
  return id
}

async function addedSource(tx: Tx, actor: Actor, named: NamedSource, now: Date): Promise<string | null> {
  const [added] = await tx
    .insert(source)
    .values({ id: uuidv7(), ...named, addedAt: now, addedBy: actor.id })
    .onConflictDoNothing()
    .returning({ id: source.id })
  if (!added) return null
  await record(tx, actor, { type: 'source.added', sourceId: added.id, ...named }, now)
  return added.id
}

async function known(tx: Tx, name: string) {
  const [found] = await tx
    .select()
    .from(source)
    .where(eq(sql`lower(${source.name})`, sql`lower(${name})`))
    .for('no key update')
  if (!found) throw new Error('A source both exists and does not')
  return found
}
