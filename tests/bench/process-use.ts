import { readFileSync } from 'node:fs'

/** Resident memory of a process in MB; null where the system does not say (it does on Linux). */
export function residentMegabytes(pid: number): number | null {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
}

/** Processor time of a process so far in ms, all its threads, to 10 ms; null where the system does not say. */
export function processorMs(pid: number): number | null {
  // proc(5): fields 14 and 15, in ticks of 10 ms, counted after the name, which may hold spaces.
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
