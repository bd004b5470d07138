import { DrizzleQueryError } from 'drizzle-orm/errors'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'
import { databaseCode } from './database-away.ts'
import { unlessStale } from './stale-error.ts'

/**
 * What the database refused, without the words that were being saved: drizzle puts a query's parameters into
 * its error's message, and whatever logs that error would log them (bugs are logged, people's words are not).
 */
class QueryFailed extends Error {
  override name = 'QueryFailed'
  readonly code: string | null
  constructor(error: DrizzleQueryError) {
    const code = databaseCode(error)
    super(
      `The database refused a query (${code ?? error.cause?.name ?? 'unknown'}): ${error.query.slice(0, 200)}`,
    )
    this.code = code
  }
}

type Asks = {
  queryWithCache(query: string, params: unknown[], ask: () => Promise<unknown>): Promise<unknown>
}

/** Every query of drizzle's passes here; there is no hook for its errors but this one method. */
export function withholdParameters(): void {
  const prepared = PgPreparedQuery.prototype as unknown as Asks
  const asks = prepared.queryWithCache
  prepared.queryWithCache = function (...query) {
    const ask = () => asks.apply(this, query)
    return (/^\s*select\b/i.test(query[0]) ? unlessStale(ask) : ask()).catch((error: unknown) => {
      throw error instanceof DrizzleQueryError ? new QueryFailed(error) : error
    })
  }
}
