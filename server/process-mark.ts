import { readFileSync } from 'node:fs'

/**
 * Tells one process from a later one with the same number: its start time on Linux, `alive` elsewhere.
 * Undefined when no such process runs; a zombie does not run.
 */
export function processMark(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return undefined
  if (process.platform !== 'linux') return 'alive'
  try {
    // The name in brackets may hold spaces and brackets, so the fields are counted from the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process refuses the signal, and exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
