import { dueInWords } from '#domain/due.ts'
import { momentInWords } from '../ui/date.tsx'

/** A due time in words, from a moment on; `at` and `exact` are the time itself. */
export type DueWords = { at: string; exact: string; isOverdue: boolean; words: string }

export function dueWords(dueAt: Date, now: Date, timeZone: string): DueWords {
  const at = dueAt.toISOString()
  return { at, exact: momentInWords(at, timeZone, true), ...dueInWords(dueAt, now) }
}
