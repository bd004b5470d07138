import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { databaseOn } from './client.ts'
import { knownMigrations } from './known-migrations.ts'
import { completePublishedLines } from './published-lines.ts'
import { grantRoles } from './roles.ts'

const folder = join(import.meta.dirname, 'migrations')

export class SchemaNewer extends Error {
  override name = 'SchemaNewer'
  constructor() {
    super('This database was made by a newer Stet. Start that version, or restore an older backup.')
  }
}

/**
 * Brings the schema up to date as the owner and grants the roles, one process at a time (advisory lock).
 * Throws SchemaNewer, having changed nothing, when the database is ahead of the code.
 */
export async function migrate(ownerUrl: string): Promise<{ rolesGuarded: boolean }> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    await sql`select pg_advisory_lock(7383810)`
    if ((await appliedMigrations(sql)) > knownMigrations()) throw new SchemaNewer()
    await applyMigrations(drizzle(sql, { casing: 'snake_case' }), { migrationsFolder: folder })
    const rolesGuarded = await grantRoles(sql)
    await completePublishedLines(databaseOn(sql))
    return { rolesGuarded }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export async function appliedMigrations(sql: Sql): Promise<number> {
  const [there] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`
  if (!there?.yes) return 0
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`
  return row?.count ?? 0
}
