import { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './embedded-postgres.ts'
import { findPostmaster } from './postmaster.ts'

export type KeptPostgres = Pick<EmbeddedPostgres, 'stop' | 'stopNow'>

/**
 * Brings the server back on the same port when it dies under the app, looking twice a second. `report` gets
 * one sentence for each change. Its `stop` ends the watch before it stops the server.
 */
export function keepPostgres(
  options: PostgresOptions,
  first: EmbeddedPostgres,
  report: (sentence: string) => void,
): KeptPostgres {
  const uses = [first]
  let stopped = false
  let restart: Promise<void> | undefined
  let said = ''

  const say = (sentence: string) => {
    if (sentence !== said && !stopped) report(sentence)
    said = sentence
  }

  const bringBack = async () => {
    say('The database has gone: starting it again…')
    try {
      const again = await startPostgres({ ...options, port: first.port })
      uses.push(again)
      say('The database is back.')
    } catch (error) {
      say(`The database does not start: ${(error as Error).message}`)
    }
  }

  const timer = setInterval(() => {
    if (restart || findPostmaster(first.data)) return
    restart = bringBack().finally(() => {
      restart = undefined
    })
  }, 500)

  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await restart
      for (const use of uses) await use.stop()
    },
    stopNow: () => {
      clearInterval(timer)
      for (const use of uses) use.stopNow()
    },
  }
}
