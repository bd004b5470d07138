import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processMark } from './process-mark.ts'

let locksTaken = 0

/**
 * Runs `work` while no other process does so on the same folder. A lock whose holder is gone is taken over.
 * It only keeps starters from tripping over one another: the server's own lock is what protects the data.
 */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'start.lock')
  locksTaken += 1
  const mine = `${process.pid} ${processMark(process.pid)} ${locksTaken}`
  while (!take(file, mine)) await sleep(25)
  try {
    return await work()
  } finally {
    if (read(file) === mine) rmSync(file, { force: true })
  }
}

function take(file: string, mine: string): boolean {
  const held = read(file)
  if (held !== undefined) {
    const [pid, mark] = held.split(' ')
    if (processMark(Number(pid)) !== mark && read(file) === held) rmSync(file, { force: true })
    return false
  }
  // Written beside and linked: the lock is never seen without its holder's name.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, mine, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
