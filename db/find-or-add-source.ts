import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'
import { refuse } from '#domain/refusal.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { sourceNamed } from './known-source.ts'
import { source, sourceGrade } from './schema/source.ts'
import { holdRegister, readRegister } from './source-register.ts'

type NamedSource = { name: string; kind: SourceKind; reliability: Reliability }

/**
 * A name that somebody typed becomes the source that is called so, by name or alias, or a new one. An existing source
 * keeps its kind and reliability: they are its record, not this form's. Called before anything on an article's
 * chain, since sources are on the newsroom's.
 */
export async function findOrAddSource(tx: Tx, actor: Actor, named: NamedSource, now: Date): Promise<string> {
  await readRegister(tx)
  const known = await sourceNamed(tx, named.name)
  return known?.id ?? (await addedSource(tx, actor, named, now)) ?? (await foundMeanwhile(tx, named.name)).id
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
  await holdRegister(tx)
  const known = await sourceNamed(tx, named.name)
  if (!known) {
    const id = (await addedSource(tx, actor, named, now)) ?? (await foundMeanwhile(tx, named.name)).id
    if (named.reliability !== 'F') await noteGrade(tx, actor, id, named.reliability, now)
    return id
  }
  const { id, name, kind, reliability } = known
  const isUngraded = reliability === 'F' && named.reliability !== 'F'
  if (kind !== named.kind || (reliability !== named.reliability && !isUngraded))
    refuse(
      'state',
      `${name} is already known, as ${sourceKindWord[kind].toLowerCase()} with reliability ${reliability}. Choose it from the list, or name another source.`,
    )
  if (isUngraded) {
    await tx.update(source).set({ reliability: named.reliability }).where(eq(source.id, id))
    await noteGrade(tx, actor, id, named.reliability, now)
    await record(
      tx,
      actor,
      { type: 'source.graded', sourceId: id, name, reliability: named.reliability },
      now,
    )
  }
  return id
}

async function noteGrade(tx: Tx, actor: Actor, sourceId: string, reliability: Reliability, now: Date) {
  const reason = 'Graded for the first time, with its first evidence.'
  await tx
    .insert(sourceGrade)
    .values({ id: uuidv7(), sourceId, reliability, reason, gradedAt: now, gradedBy: actor.id })
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

/** Somebody else added it while this one waited to: the second look finds theirs. */
async function foundMeanwhile(tx: Tx, name: string) {
  const found = await sourceNamed(tx, name)
  if (!found) throw new Error('A source both exists and does not')
  return found
}
