import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { messages as ar } from '#domain/words/ar/messages.ts'
import { messages as en } from '#domain/words/en/messages.ts'
import { messages as uk } from '#domain/words/uk/messages.ts'
import { interfaceLanguages, wordsIn } from '#domain/words/words.ts'
import { englishLeft, everyMessage, shapeOf } from '#tests/support/messages.ts'

const languages = { en, uk, ar }
const inEnglish = everyMessage(en)

/** What CLDR asks of a whole number in each language; Ukrainian's `other` is for fractions, and ICU demands it. */
const categories = {
  en: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const

describe.each(interfaceLanguages)('the words in %s', (language) => {
  const mine = everyMessage(languages[language])

  it('has the messages of English, and no other', () => {
    expect([...mine.keys()].sort()).toEqual([...inEnglish.keys()].sort())
  })

  it('leaves no message empty, and can read every one', () => {
    for (const [key, message] of mine) {
      expect(message.trim(), key).not.toBe('')
      expect(() => parse(message), `${key}: ${message}`).not.toThrow()
    }
  })

  it('takes the arguments and tags of the English message', () => {
    for (const [key, message] of mine)
      expect(shapeOf(message).names, key).toEqual(shapeOf(inEnglish.get(key) ?? '').names)
  })

  it('gives every plural the forms of the language', () => {
    for (const [key, message] of mine)
      for (const given of shapeOf(message).plurals)
        expect(given, key).toEqual([...categories[language]].sort())
  })

  it('agrees with Intl on which forms the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    expect([...pluralCategories].sort()).toEqual([...categories[language]].sort())
  })

  it.skipIf(language === 'en')('has no English in it', () => {
    for (const [key, message] of mine) expect(englishLeft(message), `${key}: ${message}`).toEqual([])
  })
})

describe('wordsIn', () => {
  it.each([
    ['ar-EG', 'ar', 'rtl'],
    ['UK', 'uk', 'ltr'],
    ['fr', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('speaks for the tag “%s” in %s', (tag, language, direction) => {
    expect(wordsIn(tag)).toMatchObject({ language, direction })
  })

  it('counts as the language does, in Latin digits', () => {
    const count = (language: string) => [1, 2, 5, 11].map((n) => wordsIn(language).t('common.claims', { n }))
    expect(count('en')).toEqual(['1 claim', '2 claims', '5 claims', '11 claims'])
    expect(count('uk')).toEqual(['1 твердження', '2 твердження', '5 тверджень', '11 тверджень'])
    expect(count('ar')).toEqual(['ادعاء واحد', 'ادعاءان', '5 ادعاءات', '11 ادعاءً'])
  })

  it('writes dates in its language and in Latin digits', () => {
    expect(wordsIn('uk').day('2026-03-14')).toBe('14 березня 2026')
    expect(wordsIn('uk').moment('2026-03-14T22:30:00Z', 'UTC')).toBe('14 березня 2026 о 22:30 (UTC)')
    expect(wordsIn('ar').day('2026-03-14')).toBe('14 مارس 2026')
    expect(wordsIn('ar').moment('2026-03-14T22:30:00Z', 'Europe/Kyiv')).toContain('15 مارس 2026')
  })

  it('throws for a message that is filled in wrongly, so that no reader meets its name', () => {
    const { t } = wordsIn('en')
    const careless = t as unknown as (key: string) => string
    expect(() => careless('common.claims')).toThrow()
    expect(() => careless('common.nowhere')).toThrow()
  })
})

it('sees what it is to see: a plural that lacks a form, another argument, English', () => {
  expect(shapeOf('{n, plural, one {#} other {#}} <b>x</b> {who}')).toEqual({
    names: ['n', 'tag b', 'who'],
    plurals: [['one', 'other']],
  })
  expect(englishLeft('Редакція and {name} <b>F</b>')).toEqual(['and'])
  expect(TYPE.plural).toBeDefined()
})
