import type { ClaimKind } from './claim.ts'

const months =
  'january february march april may june july august september october november december ' +
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
const monthNames = months.split(' ')
const month = monthNames.join('|')

const future =
  /(?<!\p{L})(?:will|won’t|going to|is expected to|are expected to|is set to|буде|будуть|\p{L}+(?:ватиме|тимуть|тиме)|планує|будет|будут|планирует|ожидается|очікується)(?!\p{L})/iu

const day = new RegExp(
  `(?<!\\p{L}|\\d)(?:(?<month1>${month})\\.? (?<day1>\\d{1,2})(?:,? (?<year1>(?:19|20)\\d\\d))?|(?<day2>\\d{1,2}) (?<month2>${month})(?: (?<year2>(?:19|20)\\d\\d))?)(?!\\d)`,
  'giu',
)
const isoDay = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g
const year = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)(?:-(?:х|ті|е|го|го))?/gu
const time = /(?<!\d)\d{1,2}:\d\d(?!\d)/g
const counted =
  /\p{N}|(?<!\p{L})(?:million|billion|thousand|dozens?|hundreds|per cent|percent|мільйон|мільярд|тисяч|відсотк|миллион|миллиард|тысяч|процент)/iu

export type SuggestedKind = { kind: ClaimKind; dueOn: string | null }

/**
 * A quote where the words are somebody's own; a prediction where something will be by a day that the words name; a
 * figure where something is counted, dates and years aside; else a fact. `dueOn` is the last day of what is named.
 */
export function suggestKind(words: string, isQuoted: boolean): SuggestedKind {
  if (isQuoted) return { kind: 'quote', dueOn: null }
  const dueOn = future.test(words) ? dueIn(words) : null
  if (dueOn) return { kind: 'prediction', dueOn }
  const rest = [day, isoDay, year, time].reduce((left, dates) => left.replace(dates, ' '), words)
  return { kind: counted.test(rest) ? 'figure' : 'fact', dueOn: null }
}

/** The last day of the first date that a year stands in: a month's day, or the end of the year. */
function dueIn(words: string): string | null {
  const [iso] = words.match(isoDay) ?? []
  if (iso) return iso
  for (const { groups = {} } of words.matchAll(day)) {
    const { month1, month2, day1, day2, year1, year2 } = groups
    const at = monthNames.indexOf((month1 ?? month2 ?? '').toLowerCase()) % 12
    const [inYear, on] = [year1 ?? year2, day1 ?? day2]
    if (inYear && on) return `${inYear}-${padded(at + 1)}-${padded(Number(on))}`
  }
  const [named] = words.match(year) ?? []
  return named ? `${named.slice(0, 4)}-12-31` : null
}

function padded(of: number): string {
  return String(of).padStart(2, '0')
}
