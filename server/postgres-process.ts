import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './postgres-binaries.ts'
import { postgresEnv, postgresIdentity } from './postgres-identity.ts'
import { findPostmaster, type Postmaster, voidStalePostmaster } from './postmaster.ts'

const ten = 10 * 1024 * 1024

/** jit and a small buffer cost more than they give on a desk's queries; fsync stays on for what must last. */
const standard: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  fsync: 'on',
}

export type Launch = {
  folder: string
  data: string
  binaries: Binaries
  namespaces: boolean
  settings: Record<string, string>
}

/** One attempt to start on a port: the running server, or what it said before it gave up. */
export async function launchPostmaster(launch: Launch, port: number): Promise<Postmaster | string> {
  const { folder, data, binaries, settings } = launch
  voidStalePostmaster(data)
  const log = join(folder, 'postgres.log')
  const fresh = !existsSync(log) || statSync(log).size > ten
  const output = openSync(log, fresh ? 'w' : 'a', 0o600)
  const from = fresh ? 0 : statSync(log).size
  const options = Object.entries({ ...standard, ...settings, port: `${port}` })
  const words = options.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const prefix = postgresIdentity(data, binaries.postgres, launch.namespaces)
  const [command = '', ...rest] = [...prefix, binaries.postgres, '-D', data, ...words]
  const child = spawn(command, rest, {
    // Its own process group: Ctrl-C reaches Node first, which closes the database last.
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...postgresEnv, LD_LIBRARY_PATH: binaries.libraries },
    cwd: data,
  })
  closeSync(output)
  child.unref()
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  // A throw-away folder may be gone before the server has ended.
  const said = () => (existsSync(log) ? readFileSync(log).subarray(from).toString('utf8') : 'it was stopped')
  child.once('exit', () => (failure ??= said()))
  while (failure === undefined) {
    // Recovery after a kill may take its time; as long as the process lives it is waited for.
    const found = findPostmaster(data)
    if (found?.pid === child.pid && found?.ready) return found
    await sleep(15)
  }
  return failure
}
