import type { KeptPostgres } from './keep-postgres.ts'
import { launch, type Mode } from './launch.ts'
import { LaunchRefused } from './launch-refused.ts'
import { createShutdown } from './shutdown.ts'
import { surviveDatabaseLoss } from './survive.ts'

const modes: Mode[] = ['demo', 'start', 'dev']
const mode = modes.find((name) => name === process.argv[2])
if (!mode) {
  console.error(`Say which: node server/main.ts ${modes.join(' | ')}`)
  process.exit(1)
}

let postgres: KeptPostgres | undefined
const shutdown = createShutdown(() => postgres?.stopNow())
// The database outlives this process otherwise, having a process group of its own.
surviveDatabaseLoss((code) => {
  postgres?.stopNow()
  process.exit(code)
})

try {
  await launch(mode, shutdown, (kept) => {
    postgres = kept
  })
} catch (error) {
  // While stopping, whatever was under way fails because its database has gone: that is no news.
  if (!shutdown.signal.aborted) {
    console.error(error instanceof LaunchRefused ? error.message : error)
    await shutdown.undo()
    process.exit(1)
  }
}
