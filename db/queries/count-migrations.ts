import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'

/** How many migrations this database has; throws when it cannot be asked. */
export async function countMigrations(db: Database): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
  )
  return row?.count ?? 0
}
