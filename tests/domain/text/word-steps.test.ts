import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGraphemeBoundary } from '#domain/text/grapheme.ts'
import { stepEnd, stepStart, tidySpan, wordsWithin } from '#domain/text/word-steps.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const words = (text: string, language = 'en') =>
  wordsWithin(text, whole(text), language).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  test.each([
    [
      'signs of units stay with their numbers',
      'It fell 12% to €40.',
      ['It', 'fell', '12%', 'to', '€40'],
      'en',
    ],
    ['apostrophes are inside', 'It’s the town’s.', ['It’s', 'the', 'town’s'], 'en'],
    ['Ukrainian', 'Усі п’ять сіл.', ['Усі', 'п’ять', 'сіл'], 'uk'],
    ['a tag that nobody knows', 'One two', ['One', 'two'], 'tlh'],
  ])('%s', (_, text, expected, language) => {
    expect(words(text, language)).toEqual(expected)
  })

  test('a script without spaces is cut into words too', () => {
    expect(words('乌克兰军队撤退了。', 'zh').length).toBeGreaterThan(2)
  })
})

const text = 'One is here, he said. Two is there.'
const first = { start: 0, end: 21 }
const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
const end = (span: typeof first, by: 1 | -1) => stepEnd(text, span, by, whole(text), 'en')
const start = (span: typeof first, by: 1 | -1) => stepStart(text, span, by, whole(text), 'en')

describe('steps', () => {
  test('the end goes back over words, and punctuation goes with them', () => {
    const one = end(first, -1)
    expect(said(one)).toBe('One is here, he said')
    expect(said(end(end(one, -1), -1))).toBe('One is here')
  })

  test('the first word is never given up', () => {
    expect(end({ start: 0, end: 3 }, -1)).toEqual({ start: 0, end: 3 })
    expect(start({ start: 0, end: 3 }, 1)).toEqual({ start: 0, end: 3 })
  })

  test('the end goes on over words, at last to the end itself', () => {
    expect(said(end(first, 1))).toBe('One is here, he said. Two')
    expect(end({ start: 22, end: 34 }, 1).end).toBe(text.length)
    expect(end(whole(text), 1)).toEqual(whole(text))
  })

  test('the start moves the same way', () => {
    expect(said(start(first, 1))).toBe('is here, he said.')
    expect(said(start({ start: 22, end: 25 }, -1))).toBe('said. Two')
    expect(start({ start: 0, end: 3 }, -1)).toEqual({ start: 0, end: 3 })
  })
})

describe('tidying', () => {
  test.each([
    ['white space', '  one two \n', 0, 11, 'one two'],
    ['a split emoji', 'a 👩‍🚒 b', 2, 4, '👩‍🚒'],
    ['beyond the text', 'one', -4, 99, 'one'],
  ])('%s', (_, raw, from, to, expected) => {
    const span = tidySpan(raw, { start: from, end: to })
    expect(span && raw.slice(span.start, span.end)).toBe(expected)
  })

  test('white space alone, or nothing, is no span', () => {
    expect(tidySpan('a   b', { start: 1, end: 4 })).toBeNull()
    expect(tidySpan('ab', { start: 1, end: 1 })).toBeNull()
  })

  test('no grapheme is ever split, and a step never leaves its bounds', () => {
    const someText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        someText,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom(1 as const, -1 as const),
        (raw, a, b, by) => {
          const span = tidySpan(raw, { start: Math.min(a, b), end: Math.max(a, b) })
          if (!span) return
          const bounds = whole(raw)
          for (const moved of [
            span,
            stepEnd(raw, span, by, bounds, 'en'),
            stepStart(raw, span, by, bounds, 'en'),
          ]) {
            expect(moved.start).toBeLessThan(moved.end)
            expect(moved.start).toBeGreaterThanOrEqual(0)
            expect(moved.end).toBeLessThanOrEqual(raw.length)
            expect([moved.start, moved.end].every((at) => isGraphemeBoundary(raw, at))).toBe(true)
          }
        },
      ),
    )
  })
})
