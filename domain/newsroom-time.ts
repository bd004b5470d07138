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
