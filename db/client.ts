import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { env } from '#env.ts'
import { prepareRepeated } from './prepare-repeated.ts'
import { withholdParameters } from './private-errors.ts'

withholdParameters()

/**
 * The pools. Desk code connects as `stet_app`, public pages as `stet_reader` (trust.md 12b). server/ and
 * Next hold separate instances of this module, so the pools live on globalThis.
 */
const pools = globalThis as typeof globalThis & { stetPools?: Map<string, Sql> }

export type Role = 'stet_app' | 'stet_reader'

const asDatabase = (sql: Sql) => drizzle(prepareRepeated(sql), { casing: 'snake_case' })

export type Database = ReturnType<typeof asDatabase>
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]
/** Queries run on either: on their own, or inside a command's transaction. */
export type Queryable = Database | Tx

/** Opens a pool of its own; the caller ends it. Limits are trust.md 13. */
export function openPool(url: string, role: Role | null, max: number): Sql {
  return postgres(url, {
    max,
    connect_timeout: 2,
    idle_timeout: 60,
    backoff: () => 0.2,
    onnotice: () => {},
    connection: {
      application_name: `stet ${role ?? 'unguarded'}`,
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      ...(role ? { role } : {}),
    },
  })
}

/** One a pool: what drizzle and the driver have learnt about it stays. */
const databases = new WeakMap<Sql, Database>()

export function databaseOn(sql: Sql): Database {
  const known = databases.get(sql)
  if (known) return known
  const made = asDatabase(sql)
  databases.set(sql, made)
  return made
}

function pool(role: Role, max: number): Sql {
  pools.stetPools ??= new Map()
  const open = pools.stetPools.get(role)
  if (open) return open
  const { DATABASE_URL, STET_ROLES } = env()
  if (!DATABASE_URL)
    throw new Error('DATABASE_URL is not set: start Stet with npm start, npm run demo or npm run dev.')
  const opened = openPool(DATABASE_URL, STET_ROLES === '1' ? role : null, max)
  pools.stetPools.set(role, opened)
  return opened
}

/** The desk's database, as `stet_app`. */
export const desk = (): Database => databaseOn(pool('stet_app', 10))

/** The readers' database, as `stet_reader`: it can see editions, corrections, notices and policy, nothing else. */
export const reader = (): Database => databaseOn(pool('stet_reader', 6))

export async function closePools(): Promise<void> {
  const open = [...(pools.stetPools?.values() ?? [])]
  pools.stetPools?.clear()
  await Promise.all(open.map((sql) => sql.end({ timeout: 3 })))
}
