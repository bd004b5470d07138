const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type DueInWords = { isOverdue: boolean; words: string }

/** How far a due time is from `now`, rounded down to the unit that a person would name. */
export function dueInWords(dueAt: Date, now: Date): DueInWords {
  const left = dueAt.getTime() - now.getTime()
  const isOverdue = left < 0
  const span = spanInWords(Math.abs(left))
  if (!span) return { isOverdue, words: 'Due now' }
  return { isOverdue, words: isOverdue ? `Overdue by ${span}` : `Due in ${span}` }
}

/** From two days on in days: "in 30 hours" still says when on a shift. Empty below a minute. */
function spanInWords(span: number): string {
  if (span >= 2 * day) return counted(span / day, 'day')
  if (span >= hour) return counted(span / hour, 'hour')
  return span >= minute ? counted(span / minute, 'minute') : ''
}

function counted(amount: number, unit: string): string {
  const whole = Math.floor(amount)
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}
