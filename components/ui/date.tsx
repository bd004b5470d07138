import { dateFormatter } from '#domain/date-formatter.ts'

/** A calendar date ("2026-03-14"), the same day in every zone. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{dayInWords(on)}</time>
}

/** An instant (ISO 8601) as a day in the newsroom's zone, with its time when asked. */
export function Moment({ at, timeZone, withTime }: { at: string; timeZone: string; withTime?: boolean }) {
  return <time dateTime={at}>{momentInWords(at, timeZone, withTime)}</time>
}

export function dayInWords(on: string): string {
  return dateFormatter({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on))
}

export function momentInWords(at: string, timeZone: string, withTime = false): string {
  const words = dateFormatter({
    dateStyle: 'long',
    ...(withTime && { timeStyle: 'short' as const }),
    timeZone,
  }).format(new Date(at))
  return withTime ? `${words} (${timeZone})` : words
}
