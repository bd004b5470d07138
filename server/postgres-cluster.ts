import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LaunchRefused } from './launch-refused.ts'
import type { Binaries, PostgresVersion } from './postgres-binaries.ts'
import { postgresEnv, postgresIdentity } from './postgres-identity.ts'

/** The superuser of an embedded cluster, which owns every database in it. */
export const owner = 'stet_owner'

type Cluster = { data: string; password: string }

type Making = {
  folder: string
  version: PostgresVersion
  binaries: Binaries
  durable: boolean
  namespaces: boolean
}

/**
 * The cluster in `folder`, made at first use: initdb works aside and the finished folder is renamed, so a
 * kill never leaves half a cluster. Throws `LaunchRefused` for a cluster of another major version.
 */
export async function ensureCluster(making: Making): Promise<Cluster> {
  const data = join(making.folder, 'cluster')
  if (!existsSync(data)) await makeCluster(making, data)
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (major !== making.version) {
    throw new LaunchRefused(
      `The database in ${making.folder} was written by PostgreSQL ${major} and this Stet brings ${making.version}: ` +
        `move the folder away to start anew, or set DATABASE_URL to a PostgreSQL ${major} that holds the data.`,
    )
  }
  return { data, password: readFileSync(join(data, 'stet.password'), 'utf8') }
}

async function makeCluster({ folder, version, binaries, durable, namespaces }: Making, data: string) {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('new-'))) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  const draft = join(folder, `new-${process.pid}`)
  const secret = join(folder, `new-${process.pid}.password`)
  mkdirSync(draft, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  writeFileSync(secret, password, { mode: 0o600 })
  const prefix = postgresIdentity(draft, binaries.postgres, namespaces)
  const [command = '', ...rest] = [...prefix, binaries.initdb, '-D', draft, '-U', owner, `--pwfile=${secret}`]
  const base = ['-A', 'scram-sha-256', '--encoding=UTF8', '-k', ...(durable ? [] : ['--no-sync'])]
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  // pg_trgm asks the system what a letter is, and in plain C only ASCII has any. A system without C.UTF-8 makes do with
  // that. 15 has no locales of its own: the system's C.UTF-8 sorts alike, and plain C everywhere.
  const attempts =
    version === '15' ? [['--locale=C.UTF-8'], ['--locale=C']] : [[...builtin, '--lc-ctype=C.UTF-8'], builtin]
  let outcome = { code: 1, said: '' }
  for (const locale of attempts) {
    if (outcome.code !== 0) outcome = await run(command, [...rest, ...base, ...locale], binaries.libraries)
  }
  rmSync(secret, { force: true })
  if (outcome.code !== 0) throw new Error(`The database could not be created in ${folder}:\n${outcome.said}`)
  writeFileSync(join(draft, 'stet.password'), password, { mode: 0o600 })
  renameSync(draft, data)
}

function run(command: string, words: string[], libraries: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...postgresEnv, LD_LIBRARY_PATH: libraries }
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    child.stderr.on('data', (part) => (said += part))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
