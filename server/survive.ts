import { isDatabaseAway } from '#db/database-away.ts'

const connectionFile = /[\\/]postgres[\\/](src|cjs[\\/]src)[\\/]connection\.js/

/**
 * True for what postgres.js throws outside any query when the server dies under it: its own connection
 * errors, the socket's, and the TypeError of a write to a socket that has just become null.
 */
export function isDatabaseLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (isDatabaseAway(error)) return true
  return error instanceof TypeError && connectionFile.test(topFrame(error))
}

function topFrame(error: Error): string {
  return error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? ''
}

/**
 * Keeps this process alive when the database goes away: postgres.js throws from a socket callback then.
 * Every other uncaught error is printed and handed to `end` with 1, as it would end the process without this.
 */
export function surviveDatabaseLoss(end: (code: number) => void): void {
  let lastSaid = 0
  process.on('uncaughtException', (error) => {
    if (!isDatabaseLoss(error)) {
      console.error(error)
      end(1)
      return
    }
    if (Date.now() - lastSaid < 1000) return
    lastSaid = Date.now()
    console.error(`The connection to the database was lost (${error.message}).`)
  })
}
