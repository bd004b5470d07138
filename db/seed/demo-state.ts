import type { Sql } from 'postgres'

/** Whose database this is: nobody's yet, a demo's, or anything else, which a demo must not touch. */
export async function stateOf(sql: Sql): Promise<'empty' | 'demo' | 'other'> {
  const [there] = await sql`
    select to_regclass('newsroom') is not null as newsroom,
      exists (select from pg_tables where schemaname = current_schema()) as tables`
  if (!there?.newsroom) return there?.tables ? 'other' : 'empty'
  const [held] = await sql`
    select (select bool_or(is_demo) from newsroom) as demo,
      exists (select from person) or exists (select from newsroom) as people`
  if (held?.demo) return 'demo'
  return held?.people ? 'other' : 'empty'
}
