import { DueTime } from './due-time.tsx'
import { dueWords } from './due-words.ts'

/** When it is due, from now; a clock and a tint when that is past. */
export function DueMark({ dueAt, now, timeZone }: { dueAt: Date | null; now: Date; timeZone: string }) {
  return <DueTime due={dueAt && dueWords(dueAt, now, timeZone)} />
}
