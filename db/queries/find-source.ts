import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'
import { source, sourceAlias } from '../schema/source.ts'

const mergedBy = alias(person, 'merged_by')

/** A source with its names and what was merged into it; of a merged one, `mergedInto` says where to look. */
export async function findSource(db: Queryable, sourceId: string) {
  const [found] = await db
    .select({
      id: source.id,
      name: source.name,
      kind: source.kind,
      reliability: source.reliability,
      addedAt: source.addedAt,
      addedBy: person.name,
      mergedInto: source.mergedInto,
    })
    .from(source)
    .innerJoin(person, eq(person.id, source.addedBy))
    .where(eq(source.id, sourceId))
  if (!found) return null
  const aliases = await db
    .select({ id: sourceAlias.id, name: sourceAlias.name })
    .from(sourceAlias)
    .where(eq(sourceAlias.sourceId, sourceId))
    .orderBy(sql`lower(${sourceAlias.name})`)
  const merged = await db
    .select({ id: source.id, name: source.name, mergedAt: source.mergedAt, mergedBy: mergedBy.name })
    .from(source)
    .innerJoin(mergedBy, eq(mergedBy.id, source.mergedBy))
    .where(eq(source.mergedInto, sourceId))
    .orderBy(source.mergedAt)
  const mergedNames = new Set(merged.map(({ name }) => name))
  return {
    ...found,
    // The name of a source that was merged into this one stays.
    aliases: aliases.map((one) => ({ ...one, isMerged: mergedNames.has(one.name) })),
    merged: merged.map(({ mergedAt, ...one }) => ({ ...one, mergedAt: mergedAt ?? found.addedAt })),
  }
}
