import { desc, eq, inArray, or } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'
import { source, sourceGrade } from '../schema/source.ts'

/** How the record of a source was judged, newest first, 100 at most; with the grades of what was merged into it. */
export async function listSourceGrades(db: Queryable, sourceId: string) {
  const sources = db
    .select({ id: source.id })
    .from(source)
    .where(or(eq(source.id, sourceId), eq(source.mergedInto, sourceId)))
  const rows = await db
    .select({
      id: sourceGrade.id,
      ofId: source.id,
      of: source.name,
      reliability: sourceGrade.reliability,
      reason: sourceGrade.reason,
      gradedAt: sourceGrade.gradedAt,
      gradedBy: person.name,
    })
    .from(sourceGrade)
    .innerJoin(source, eq(source.id, sourceGrade.sourceId))
    .innerJoin(person, eq(person.id, sourceGrade.gradedBy))
    .where(inArray(sourceGrade.sourceId, sources))
    .orderBy(desc(sourceGrade.gradedAt), desc(sourceGrade.id))
    .limit(100)
  return rows.map(({ ofId, of, ...grade }) => ({ ...grade, mergedName: ofId === sourceId ? null : of }))
}
