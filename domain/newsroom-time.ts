import { dateFormatter } from './date-formatter.ts'

/** The calendar date (YYYY-MM-DD) of an instant in an IANA zone. */
export function dayIn(timeZone: string, at: Date): string {
  const { year, month, day } = partsIn(timeZone, at)
  return `${year}-${month}-${day}`
}

/** An instant in an IANA zone as `<input type="datetime-local">` takes it: YYYY-MM-DDTHH:mm. */
export function localTimeIn(timeZone: string, at: Date): string {
  const { hour, minute } = partsIn(timeZone, at)
  return `${dayIn(timeZone, at)}T${hour}:${minute}`
}

function partsIn(timeZone: string, at: Date): Record<string, string> {
  const format = dateFormatter({
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    // Without it midnight is hour 24 in some versions of ICU.
    hourCycle: 'h23',
  })
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
}

/**
 * The first instant of a calendar date in an IANA zone, to the second: midnight, or what follows it where the clocks
 * are put forward at midnight.
 */
export function startOfDay(timeZone: string, day: string): Date {
  const second = 1_000
  let before = Math.floor(Date.parse(day) / second) - 26 * 3_600
  let after = before + 52 * 3_600
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(timeZone, new Date(middle * second)) < day) before = middle
    else after = middle
  }
  return new Date(after * second)
}
