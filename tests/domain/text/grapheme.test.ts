import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemeEnd, graphemeStart, isGraphemeBoundary } from '#domain/text/grapheme.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const piece = fc.constantFrom(
  ...[
    'a',
    ' ',
    '.',
    '\r',
    '\n',
    'é',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '😀',
    '🇺',
    '🇦',
    '👩',
    '🏽',
    '☺',
    '©',
    'न',
    '्',
    'त',
  ],
  ...[
    'ᄀ',
    'ᅡ',
    'ᆨ',
    '각',
    'ำ',
    'ก',
    'م',
    '\u0600',
    '\u200f',
    '中',
    '„',
    '\ud83d',
    '\ude00',
    '\u{110bd}',
    '\u{1f1fa}',
    '®',
  ],
)

test('agrees with Intl.Segmenter on every offset of every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
      const starts = [...graphemes.segment(text)].map((part) => part.index).concat(text.length)
      for (let at = 0; at <= text.length; at += 1) {
        expect([at, isGraphemeBoundary(text, at)]).toEqual([at, starts.includes(at) || at === 0])
        expect(graphemeStart(text, at)).toBe(Math.max(0, ...starts.filter((start) => start <= at)))
        expect(graphemeEnd(text, at)).toBe(Math.min(text.length, ...starts.filter((start) => start >= at)))
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([-1, 4, 0.5, Number.NaN])('%d is no boundary of a text of three units', (offset) => {
  expect(isGraphemeBoundary('abc', offset)).toBe(false)
})
