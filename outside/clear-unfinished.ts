import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { blobFolder } from './blob-store.ts'

/** An upload under way writes at least every minute, or the front cuts it. */
const quietFor = 2 * 60_000

/**
 * Removes what uploads left behind that a crash cut off; answers how many. Another process may share the
 * folder: its file is left alone while that process lives and the file grows.
 */
export async function clearUnfinished(now = Date.now()): Promise<number> {
  const folder = join(blobFolder(), 'incoming')
  const names = await readdir(folder).catch(() => [])
  let removed = 0
  for (const name of names) {
    const path = join(folder, name)
    const file = await stat(path).catch(() => null)
    if (!file || (isAlive(Number(name.split('-')[0])) && now - file.mtimeMs < quietFor)) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}

function isAlive(pid: number): boolean {
  // This process has only just begun: what carries its number is a former one's.
  if (pid === process.pid || !Number.isSafeInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
