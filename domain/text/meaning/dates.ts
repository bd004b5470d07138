import { dayWords, months, shortMonths } from './date-words.ts'
import type { Fact } from './fact.ts'
import { figureValue, readNumber } from './numbers.ts'
import { phraseAt } from './phrases.ts'
import type { Token } from './tokens.ts'

type Read = { facts: Omit<Fact, 'words' | 'at' | 'length'>[]; length: number }

const never = () => false
const date = (key: string): Read['facts'][number] => ({ kind: 'date', key })
const dayKey = (month: number, day: number) => `day ${month}-${day}`
const isDay = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31
const isNear = (token: Token | undefined) => token !== undefined && /^[\s.,'’–—-]*$/u.test(token.gap)
const yearWord = /^(?:року|рік|році|роком|роки|років|роках|рр?|гг?|год|года|году|годом|годы|годов|годах)$/
const yearBefore = /^(?:in|since|by|until|till|from|of|у|в|з|із|до|від|з|с|к|по|от|після|после)$/

/** The date that begins at this token; null when none does. A year is a number of its own, told apart by its kind. */
export function readDate(tokens: Token[], at: number, language: string): Read | null {
  const first = tokens[at]
  if (!first) return null
  if (first.type === 'figure') return readFigures(first.word, language) ?? readDayFirst(tokens, at, language)
  if (first.type !== 'word') return null
  const isDate = (next: number) => tokens[next]?.type === 'figure' || monthAt(tokens, next) !== null
  const word = phraseAt(dayWords, tokens, at, isDate)
  if (word) return { facts: [date(word.key)], length: word.length }
  return readMonthFirst(tokens, at, language) ?? readDayFirst(tokens, at, language)
}

/** "2014-07-28", "28.07.2014", "28/7/14", "28.07"; a time of day. */
function readFigures(figure: string, language: string): Read | null {
  const time = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(figure)
  if (time) return { facts: [{ kind: 'number', key: String(Number(`${time[1]}.${time[2]}`)) }], length: 1 }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(figure)
  if (iso) return whole(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(figure)
  if (!parts) return null
  const [one, two] = [Number(parts[1]), Number(parts[3])]
  const year = parts[4] === undefined ? null : Number(parts[4].padStart(4, '20'))
  if (year === null && (parts[2] === '/' || parts[3]?.length !== 2 || two > 12 || two < 1 || !isDay(one)))
    return null
  const monthFirst = two > 12 || (parts[2] === '/' && language === 'en' && one <= 12)
  return monthFirst ? whole(year, one, two) : whole(year, two, one)
}

function whole(year: number | null, month: number, day: number): Read | null {
  if (month > 12 || month < 1 || !isDay(day)) return null
  return { facts: [date(dayKey(month, day)), ...(year === null ? [] : [date(String(year))])], length: 1 }
}

/** The month at this token. "May" is one with its capital, and "Jan" only beside a figure. */
export function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.type !== 'word') return null
  const full = phraseAt(months, tokens, at, never)
  const cut = full ? null : phraseAt(shortMonths, tokens, at, never)
  if (!full && !cut) return null
  if (/^(?:may|march|august|mar)$/.test(token.word) && !token.isCapital) return null
  const isBesideFigure = [tokens[at - 1], tokens[at + 1]].some((one) => one?.type === 'figure')
  if (/^(?:may|march)$/.test(token.word) && token.opens && !isBesideFigure) return null
  const short = isBesideFigure && token.isCapital ? cut : null
  const key = full?.key ?? short?.key
  return key === undefined ? null : Number(key)
}

/** "28 July", "28–30 July", "двадцять восьмого липня", "the 28th of July". */
function readDayFirst(tokens: Token[], at: number, language: string): Read | null {
  const days: number[] = []
  let next = at
  for (;;) {
    const day = readNumber(tokens, next, language)
    if (!day || !isDay(day.value) || (!day.isFigure && !day.isOrdinal)) return null
    days.push(day.value)
    next += day.length
    const skip = tokens[next]?.word === 'of' ? 1 : 0
    const month = isNear(tokens[next]) ? monthAt(tokens, next + skip) : null
    if (month !== null)
      return { facts: days.map((one) => date(dayKey(month, one))), length: next + skip + 1 - at }
    const joiner = /^(?:and|to|і|й|та|и|по|до)$/.test(tokens[next]?.word ?? '') ? 1 : 0
    if (joiner === 0 && !/^\s*[–—,-]\s*$/.test(tokens[next]?.gap ?? '')) return null
    if (days.length > 4) return null
    next += joiner
  }
}

/** "July 28", "July 28–30"; a month alone. */
function readMonthFirst(tokens: Token[], at: number, language: string): Read | null {
  const month = monthAt(tokens, at)
  if (month === null) return null
  const days: number[] = []
  let next = at + 1
  const isLatin = /^[a-z]/.test(tokens[at]?.word ?? '')
  while (isLatin && isNear(tokens[next])) {
    const day = readNumber(tokens, next, language)
    if (!day || !isDay(day.value) || !(day.isFigure || day.isOrdinal)) break
    const gap = tokens[next]?.gap ?? ''
    if (days.length === 0 ? !/^\.?\s$/.test(gap) : !/[–—-]/.test(gap)) break
    days.push(day.value)
    next += day.length
  }
  if (days.length === 0) return { facts: [date(`month ${month}`)], length: 1 }
  return { facts: days.map((day) => date(dayKey(month, day))), length: next - at }
}

/** How many tokens the year at this token takes, "року" behind it included; 0 for a figure that is none. */
export function yearLength(tokens: Token[], at: number, language: string, afterDate: boolean): number {
  const token = tokens[at]
  if (token?.type !== 'figure' || !/^(?:1[5-9]|20)\d\d$/.test(token.word)) return 0
  if (figureValue(token.word, language) === null) return 0
  const after = tokens[at + 1]
  if (after?.type === 'word' && /^[\s-]*$/.test(after.gap) && yearWord.test(after.word)) return 2
  const before = tokens[at - 1]
  return afterDate || yearBefore.test(before?.word ?? '') ? 1 : 0
}
