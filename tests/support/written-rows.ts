import type { Sql } from 'postgres'

/**
 * What a refused visitor may leave behind: the words that they typed, and that they tried. Nothing that the desk
 * works with.
 */
const leftBehind = ['kept_form', 'throttle']

/**
 * The number of rows of every other table and the newest transaction that wrote one: what is inserted or changed
 * bears its transaction, what is deleted is no longer counted. For browser tests, which cannot load refusals.ts.
 */
export async function writtenRows(owner: Sql): Promise<Record<string, string>> {
  const tables = await owner<{ name: string }[]>`
    select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> all(${leftBehind}) order by 1`
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' to ' || max(xmin::text::bigint) as rows from ${name}`,
  )
  const rows = await owner.unsafe<{ name: string; rows: string }[]>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, rows: written }) => [name, written]))
}
