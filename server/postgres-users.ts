import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processMark } from './process-mark.ts'

let joined = 0

/** Notes that this process uses the server of `folder`; the returned function takes the note away. */
export function noteUser(folder: string): () => void {
  const users = join(folder, 'users')
  mkdirSync(users, { recursive: true, mode: 0o700 })
  joined += 1
  const file = join(users, `${process.pid}-${joined}`)
  writeFileSync(file, processMark(process.pid) ?? '')
  return () => rmSync(file, { force: true })
}

/** How many users are left; the notes of processes that ended without saying so are taken away. */
export function countUsers(folder: string): number {
  const users = join(folder, 'users')
  let count = 0
  for (const name of names(users)) {
    const [pid] = name.split('-')
    if (processMark(Number(pid)) === readFileSync(join(users, name), 'utf8')) count += 1
    else rmSync(join(users, name), { force: true })
  }
  return count
}

function names(users: string): string[] {
  try {
    return readdirSync(users)
  } catch {
    return []
  }
}
