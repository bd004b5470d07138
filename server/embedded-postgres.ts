import { accessSync, constants, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { isDatabaseAway } from '#db/database-away.ts'
import { isPortFree, nextFreePort } from './free-port.ts'
import { LaunchRefused } from './launch-refused.ts'
import { findBinaries, type PostgresVersion } from './postgres-binaries.ts'
import { ensureCluster, owner } from './postgres-cluster.ts'
import { type Launch, launchPostmaster } from './postgres-process.ts'
import { countUsers, noteUser } from './postgres-users.ts'
import { findPostmaster, type Postmaster, signalPostmaster, stopPostmaster } from './postmaster.ts'
import { withStartLock } from './start-lock.ts'

const firstPort = 25432

export type PostgresOptions = {
  /** Holds the cluster, its port, its log and its locks; made when missing. */
  folder: string
  version: PostgresVersion
  /** Created when missing. */
  database?: string
  /** Server settings over the standard ones, such as `fsync: 'off'` for a cluster that is thrown away. */
  settings?: Record<string, string>
  /** This port or none; otherwise the remembered one, or the next that is free. */
  port?: number
  /** False keeps root from trying user namespaces: for the tests of machines that have none. */
  namespaces?: boolean
}

export type EmbeddedPostgres = {
  ownerUrl: string
  port: number
  data: string
  /** False when a running server was joined. */
  started: boolean
  /** Ends this use; the last user's end is a fast shutdown, which is waited for. */
  stop(): Promise<void>
  /** The same without waiting, for a process that is about to go. */
  stopNow(): void
}

/**
 * A real PostgreSQL on the loopback: started, or joined where another process started it or left it behind.
 * Throws `LaunchRefused` with a sentence for the person at the terminal.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const folder = makeFolder(options.folder)
  const { version, settings = {}, database = 'stet', namespaces = true } = options
  const binaries = findBinaries(version)
  return withStartLock(folder, async () => {
    const durable = settings.fsync !== 'off'
    const { data, password } = await ensureCluster({ folder, version, binaries, durable, namespaces })
    const launch = { folder, data, binaries, namespaces, settings }
    const at = (port: number) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`
    const { running, started } = await reach(launch, options.port, (port) =>
      ensureDatabase(at(port), database),
    )
    writeFileSync(join(folder, 'port'), `${running.port}`)
    const ownerUrl = at(running.port)
    const leave = noteUser(folder)
    const isLast = () => {
      leave()
      return countUsers(folder) === 0
    }
    return {
      ownerUrl,
      port: running.port,
      data,
      started,
      stop: async () => {
        if (isLast()) await stopPostmaster(data)
      },
      stopNow: () => {
        const found = isLast() ? findPostmaster(data) : undefined
        if (found) signalPostmaster(found.pid, 'SIGINT')
      },
    }
  })
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return realpathSync(folder)
  } catch (error) {
    throw new LaunchRefused(`The data folder ${folder} cannot be written: ${(error as Error).message}.`)
  }
}

/** A server that is starting is waited for, one that is stopping until it has gone. */
async function joinPostmaster(data: string): Promise<Postmaster | undefined> {
  let found = findPostmaster(data)
  while (found && !found.ready) {
    await sleep(25)
    found = findPostmaster(data)
  }
  return found
}

type Running = { running: Postmaster; started: boolean }

/** A server that was killed this moment is still listed as running: it is believed once it has answered. */
async function reach(launch: Launch, fixed: number | undefined, ask: (port: number) => Promise<void>) {
  const until = Date.now() + 20_000
  for (;;) {
    const found = await joinOrStart(launch, fixed)
    try {
      await ask(found.running.port)
      return found
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > until) throw error
      await sleep(50)
    }
  }
}

async function joinOrStart(launch: Launch, fixed: number | undefined): Promise<Running> {
  const until = Date.now() + 20_000
  let port = fixed ?? remembered(launch.folder)
  for (;;) {
    const joined = await joinPostmaster(launch.data)
    if (joined) return { running: joined, started: false }
    if (!(await isSoonFree(port))) {
      if (fixed) throw new LaunchRefused(`The database's port ${fixed} is taken.`)
      port = await nextFreePort(port + 1)
    }
    const outcome = await launchPostmaster(launch, port)
    if (typeof outcome !== 'string') return { running: outcome, started: true }
    // A killed server's children hold its memory for a moment; a port may be taken between look and bind.
    const passing = /still in use|already exists|could not bind|could not create any TCP/.test(outcome)
    if (!passing || Date.now() > until) throw new Error(`The database did not start:\n${outcome}`)
    await sleep(100)
  }
}

/** A killed server's port is given back a moment after it has gone. */
async function isSoonFree(port: number): Promise<boolean> {
  for (let look = 0; look < 10; look++) {
    if (await isPortFree(port, '127.0.0.1')) return true
    await sleep(50)
  }
  return false
}

function remembered(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'port'), 'utf8')) || firstPort
  } catch {
    return firstPort
  }
}

async function ensureDatabase(ownerUrl: string, database: string): Promise<void> {
  const url = new URL(ownerUrl)
  url.pathname = '/postgres'
  const sql = postgres(url.href, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${database}`
    if (found.length === 0) await sql`create database ${sql(database)}`
  } finally {
    await sql.end({ timeout: 5 })
  }
}
