import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { source } from '../schema/source.ts'

/** The sources that this desk knows, by name, 500 at most: what forms offer while somebody types. */
export async function listSources(db: Queryable) {
  return db
    .select({ id: source.id, name: source.name, kind: source.kind, reliability: source.reliability })
    .from(source)
    .orderBy(sql`lower(${source.name})`)
    .limit(500)
}
