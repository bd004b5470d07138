import { resolve } from 'node:path'
import type { Env } from '../env.ts'
import { announce } from './announce.ts'
import { build, isBuildFresh } from './build.ts'
import { checkDatabase } from './database-check.ts'
import { startPostgres } from './embedded-postgres.ts'
import { isPortFree } from './free-port.ts'
import { type KeptPostgres, keepPostgres } from './keep-postgres.ts'
import { LaunchRefused } from './launch-refused.ts'
import { anchorDaily, anchorFile } from './log-anchor.ts'
import { prepareData } from './prepare-data.ts'
import { readEnv } from './read-env.ts'
import { authSecret } from './secrets.ts'
import type { Shutdown } from './shutdown.ts'

export type Mode = 'demo' | 'start' | 'dev'

const root = resolve(import.meta.dirname, '..')

/**
 * From nothing to an address that answers. What it starts it hands to `shutdown` at once. Throws
 * `LaunchRefused` for what the person at the terminal can mend.
 */
export async function launch(mode: Mode, shutdown: Shutdown, kept: (postgres: KeptPostgres) => void) {
  const given = readEnv()
  await insistPortFree(given.PORT)
  const data = resolve(root, given.STET_DATA)
  const AUTH_SECRET = given.AUTH_SECRET ?? authSecret(data)
  const urls = await findDatabase(mode, given, data, shutdown, kept)
  const filled: Record<string, string> = {
    ...urls,
    AUTH_SECRET,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    PORT: `${given.PORT}`,
    PUBLIC_ORIGIN: given.PUBLIC_ORIGIN,
    STET_DATA: data,
    STET_DEMO: mode === 'start' ? '0' : '1',
    NEXT_TELEMETRY_DISABLED: '1',
    // What `--experimental-next-config-strip-types` sets: Node reads next.config.ts, so that no compiler is loaded for it.
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true',
  }
  Object.assign(process.env, filled)
  const { rolesGuarded, empty } = await prepareData(mode, urls.DATABASE_OWNER_URL)
  process.env.STET_ROLES = rolesGuarded ? '1' : '0'
  if (mode !== 'dev') await buildWhenStale(shutdown.signal)
  shutdown.signal.throwIfAborted()
  // Only now: whatever it imports may ask for the environment.
  const { closePools, desk } = await import('#db/client.ts')
  shutdown.add(closePools)
  shutdown.add(
    anchorDaily(desk().$client, anchorFile(data, urls.DATABASE_URL), (sentence) => console.error(sentence)),
  )
  const { clearUnfinished } = await import('#outside/clear-unfinished.ts')
  await clearUnfinished()
  const { finishRemovals } = await import('./finish-removals.ts')
  await finishRemovals()
  const { startFront } = await import('./front.ts')
  const options = {
    port: given.PORT,
    host: given.HOST,
    dev: mode === 'dev',
    databaseUrl: urls.DATABASE_URL,
  }
  const front = await startFront(options).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? portTaken(given.PORT) : error
  })
  shutdown.add(() => front.close())
  await announce(mode, given.PUBLIC_ORIGIN, empty)
}

async function insistPortFree(port: number): Promise<void> {
  if ((await isPortFree(port)) && (await isPortFree(port, '127.0.0.1'))) return
  throw portTaken(port)
}

function portTaken(port: number): LaunchRefused {
  return new LaunchRefused(`Port ${port} is taken: stop what listens there or set PORT.`)
}

async function findDatabase(
  mode: Mode,
  given: Env,
  data: string,
  shutdown: Shutdown,
  kept: (postgres: KeptPostgres) => void,
): Promise<{ DATABASE_URL: string; DATABASE_OWNER_URL: string }> {
  if (given.DATABASE_URL) {
    const owner = given.DATABASE_OWNER_URL ?? given.DATABASE_URL
    for (const url of new Set([given.DATABASE_URL, owner])) await checkDatabase(url)
    return { DATABASE_URL: given.DATABASE_URL, DATABASE_OWNER_URL: owner }
  }
  console.log('Starting the database…')
  const database = mode === 'start' ? 'stet' : 'stet_demo'
  const options = { folder: resolve(data, 'postgres'), version: '18' as const, database }
  const starting = startPostgres(options)
  // Added before it is there: a Ctrl-C during the start must not leave the server behind.
  shutdown.add(() => starting.then(({ stop }) => stop()).catch(() => {}))
  const postgres = await starting
  shutdown.signal.throwIfAborted()
  const watched = keepPostgres(options, postgres, (sentence) => console.error(sentence))
  kept(watched)
  shutdown.add(watched.stop)
  return { DATABASE_URL: postgres.ownerUrl, DATABASE_OWNER_URL: postgres.ownerUrl }
}

async function buildWhenStale(signal: AbortSignal): Promise<void> {
  if (signal.aborted || isBuildFresh(root)) return
  console.log('Building… (about 30 s, once)')
  await build(root, signal)
}
