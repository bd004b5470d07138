import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processMark } from './process-mark.ts'

export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs on the data folder, as its postmaster.pid says; undefined when none lives. */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = readLines(data)
  const pid = Number(lines[0])
  if (!processMark(pid) || !servesFolder(pid, data)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * A process number in postmaster.pid that now belongs to something else (after a restart of the machine or
 * container) would keep Postgres from starting. Only the number is made void: the rest of the file lets
 * Postgres see whether a lost server's children still hold the data.
 */
export function voidStalePostmaster(data: string): void {
  const [pid, ...rest] = readLines(data)
  if (pid === undefined || findPostmaster(data) || !processMark(Number(pid))) return
  writeFileSync(join(data, 'postmaster.pid'), ['2147483647', ...rest].join('\n'))
}

/** Asks for a fast shutdown and waits for the end; after 20 s an immediate one, which loses nothing either. */
export async function stopPostmaster(data: string): Promise<void> {
  for (const [signal, seconds] of [['SIGINT', 20] as const, ['SIGQUIT', 10] as const]) {
    const found = findPostmaster(data)
    if (!found) return
    signalPostmaster(found.pid, signal)
    const until = Date.now() + seconds * 1000
    while (Date.now() < until) {
      if (!processMark(found.pid)) return
      await sleep(20)
    }
  }
  throw new Error(`The database in ${data} does not stop`)
}

/** Sends the signal; a server that is gone already is no error. */
export function signalPostmaster(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function readLines(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function servesFolder(pid: number, data: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(`-D ${data}`)
  } catch {
    return false
  }
}
