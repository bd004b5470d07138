import { createTranslator } from 'use-intl/core'
import { dateFormatter } from '../date-formatter.ts'
import { messages as ar } from './ar/messages.ts'
import { messages as en } from './en/messages.ts'
import { messages as uk } from './uk/messages.ts'

/** The languages in which readers' pages can speak; articles may be in any. */
export const interfaceLanguages = ['en', 'uk', 'ar'] as const
type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The shape of English with any words in it: a language that lacks a message does not compile. */
type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

const messages: Record<InterfaceLanguage, Shape<typeof en>> = { en, uk, ar }

/** How each language writes dates and numbers; digits are Latin throughout, as those of sources and claims are. */
const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', uk: 'uk', ar: 'ar-u-nu-latn' }

/** What a readers' page is written with: its language's words, dates, numbers and lists. */
export type Words = ReturnType<typeof make>

function make(language: InterfaceLanguage) {
  const locale = locales[language]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = new Intl.NumberFormat(locale)
  // The "р." (year) that Ukrainian dates end with would double the full stop of a sentence.
  const date = (at: string, options: Intl.DateTimeFormatOptions) =>
    dateFormatter({ dateStyle: 'long', ...options }, locale)
      .format(new Date(at))
      .replace(/\sр\.(?=\s|$)/u, '')
  return {
    language,
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    t: translator(language, locale),
    /** A calendar date ("2026-03-14"), the same day in every zone. */
    day: (on: string) => date(on, { timeZone: 'UTC' }),
    /** The day of an instant (ISO 8601) in a zone. */
    dayOf: (at: string, timeZone: string) => date(at, { timeZone }),
    /** An instant (ISO 8601) with its time, and the zone that it is told in. */
    moment: (at: string, timeZone: string) => `${date(at, { timeStyle: 'short', timeZone })} (${timeZone})`,
    number: (value: number) => number.format(value),
    list: (names: readonly string[]) => list.format(names),
  }
}

function translator(language: InterfaceLanguage, locale: string) {
  return createTranslator<typeof en>({ locale, messages: messages[language] as typeof en, onError })
}

/** A message that is missing or wrongly filled in is a bug, and no reader should meet its name. */
function onError(error: Error): never {
  throw error
}

const made = new Map<InterfaceLanguage, Words>()

/** The words for a language tag (BCP 47): English where there are none in it. */
export function wordsIn(tag: string): Words {
  const primary = tag.toLowerCase().split('-')[0]
  const language = interfaceLanguages.find((one) => one === primary) ?? 'en'
  const known = made.get(language)
  if (known) return known
  const words = make(language)
  made.set(language, words)
  return words
}
