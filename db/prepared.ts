import type { Queryable } from './client.ts'

/**
 * A query whose text is put together once a database instead of each time that it is asked: for what every page asks,
 * drizzle's putting together costs more than the asking. Its values are `sql.placeholder(name)` and come with
 * `execute({ name: value })`; a Date is given as its ISO text.
 */
export function prepared<Query>(build: (db: Queryable) => Query): (db: Queryable) => Query {
  const built = new WeakMap<Queryable, Query>()
  return (db) => {
    const known = built.get(db)
    if (known) return known
    const query = build(db)
    built.set(db, query)
    return query
  }
}
