import { type SQL, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'

/**
 * Several queries as one statement: one way to the database and back, and one state of it for all. Each answers with
 * its rows, which the database writes as JSON: a moment is a text in ISO 8601, as `new Date` reads it either way.
 */
export async function inOneTrip<R extends Record<string, object>>(
  db: Queryable,
  queries: { [K in keyof R]: SQL },
): Promise<{ [K in keyof R]: R[K][] }> {
  const asked = Object.entries<SQL>(queries)
  const answers = asked.map(([, query]) => rowsAsJson(query))
  const [row] = await db.execute<{ answers: unknown[] }>(
    sql`select json_build_array(${sql.join(answers, sql`, `)}) as answers`,
  )
  const named = asked.map(([name], index) => [name, row?.answers[index]])
  return Object.fromEntries(named) as { [K in keyof R]: R[K][] }
}

/** The rows of a query as one value of another. */
export const rowsAsJson = (query: SQL) => sql`(select coalesce(json_agg(one), '[]') from (${query}) one)`
