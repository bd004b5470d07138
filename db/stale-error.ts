import { databaseCode } from './database-away.ts'

/** As many as a pool has connections, each of which may have one such error to tell. */
const most = 10

/**
 * A connection that is cut in the middle of a query keeps the database's last word (57P01), and the driver tells it to
 * the first query after it has connected again, which was never sent (postgres 3.4.9, ReadyForQuery). Whoever asks is
 * asked again; for what changes nothing, or has not begun.
 */
export async function unlessStale<T>(ask: () => Promise<T>, isSafe: () => boolean = () => true): Promise<T> {
  for (let left = most; ; left -= 1) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0 || databaseCode(error) !== '57P01' || !isSafe()) throw error
    }
  }
}
