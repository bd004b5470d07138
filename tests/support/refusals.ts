import type { Sql } from 'postgres'
import { expect } from 'vitest'
import { databaseCode } from '#db/database-away.ts'
import { type Refusal, Refused } from '#domain/refusal.ts'

/** The number of rows of every table and a hash of what is in them, from the catalogue: new tables too. */
export async function contentOf(owner: Sql): Promise<Record<string, string>> {
  const tables = await owner<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*) || ' rows, ' ||
      md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as content from ${name} t`,
  )
  if (counts.length === 0) return {}
  const rows = await owner.unsafe<{ name: string; content: string }[]>(counts.join(' union all '))
  return Object.fromEntries(rows.map((row) => [row.name, row.content]))
}

/**
 * The number of rows of every table and the newest transaction that wrote one. As telling as their content, and cheap
 * enough to ask at every step: what is inserted or changed bears its transaction, what is deleted is no longer counted.
 */
export async function rowsOf(owner: Sql): Promise<unknown> {
  const tables = await owner<{ name: string }[]>`
    select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int, max(xmin::text::bigint)::text as newest from ${name}`,
  )
  return owner.unsafe(counts.join(' union all '))
}

/** The refusal that a command answers with, once it is sure that nothing was written: no row, no log entry. */
export async function refusalOf(owner: Sql, command: () => Promise<unknown>): Promise<Refusal> {
  const before = await contentOf(owner)
  const refusal = await onlyRefused(command())
  expect(await contentOf(owner)).toEqual(before)
  return refusal
}

/** The refusal of a promise; throws when it is kept, or broken by anything else. */
export async function onlyRefused(promise: Promise<unknown>): Promise<Refusal> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome instanceof Refused) return outcome.refusal
  throw outcome ?? new Error('This was not refused')
}

/** The SQLSTATE with which the database refuses a statement, or `done` where it does not. */
export async function stateOfRefusal(statement: PromiseLike<unknown>): Promise<string | null> {
  try {
    await statement
    return 'done'
  } catch (error) {
    return databaseCode(error)
  }
}
