import { spawnSync } from 'node:child_process'
import { lchownSync, lstatSync, readdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { LaunchRefused } from './launch-refused.ts'

const nobody = 65534

/** Nothing of the caller's environment steers the server; messages are English because they are read here. */
export const postgresEnv = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  NODE_ENV: 'production' as const,
}

/** Postgres sees an ordinary user while its files stay the caller's, so any folder works. */
const userNamespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

/**
 * Where namespaces are forbidden, as in most containers: another user who may still walk through closed
 * parent folders. The secure bit keeps that true for access(2), which Postgres asks about its own files.
 */
function otherUser(uid: number, gid: number): string[] {
  const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup']
  return ['setpriv', ...user, '--inh-caps=+dac_override', '--ambient-caps=+dac_override']
}

/**
 * The words to put in front of a Postgres command so that it runs on `data` (an existing folder): Postgres
 * refuses root. An ordinary user needs none. May hand `data` over to another user; throws `LaunchRefused`.
 */
export function postgresIdentity(data: string, postgres: string, namespaces = true): string[] {
  const works = (prefix: string[]) => canRun(prefix, data, postgres)
  if (process.getuid?.() !== 0) return ordinaryUser(works)
  const owner = lstatSync(data)
  if (owner.uid === 0 && namespaces && works(userNamespace)) return userNamespace
  const uid = owner.uid === 0 ? nobody : owner.uid
  const gid = owner.uid === 0 ? nobody : owner.gid
  const prefix = otherUser(uid, gid)
  if (owner.uid === 0) handOver(data, uid, gid)
  if (works(prefix)) return prefix
  if (owner.uid === 0) handOver(data, 0, 0)
  throw new LaunchRefused(
    'The embedded database cannot run as root on this machine: start Stet as an ordinary user, or set DATABASE_URL.',
  )
}

function ordinaryUser(works: (prefix: string[]) => boolean): string[] {
  try {
    userInfo()
    return []
  } catch {
    // A uid without a name, as in some containers: initdb insists on one.
    return works(userNamespace) ? userNamespace : []
  }
}

function canRun(prefix: string[], data: string, postgres: string): boolean {
  const [command = '', ...rest] = prefix
  const probe = ['sh', '-c', 'test -w "$1" && exec "$2" --version', 'sh', data, postgres]
  return spawnSync(command, [...rest, ...probe], { env: postgresEnv, stdio: 'ignore' }).status === 0
}

function handOver(path: string, uid: number, gid: number): void {
  lchownSync(path, uid, gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) handOver(join(path, name), uid, gid)
}
