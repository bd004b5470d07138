/** SQLSTATEs and socket codes that mean "the database is not there", as opposed to "it said no". */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
])

/** Of these, the ones where no connection came about at all, so that nothing can have been saved. */
const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', '57P03', '53300'])

export function wasNeverReached(error: unknown): boolean {
  return neverReached.has(databaseCode(error) ?? '')
}

/** The code of the database's error, however deep drizzle wrapped it; null for any other error. */
export function databaseCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  }
  return null
}

/** Whether the database stopped a query that ran longer than it may (client.ts). */
export function ranTooLong(error: unknown): boolean {
  return databaseCode(error) === '57014'
}

/** Whether the error means that the database cannot be reached: the front answers 503 (trust.md 13). */
export function isDatabaseAway(error: unknown): boolean {
  const code = databaseCode(error)
  return code !== null && away.has(code)
}
