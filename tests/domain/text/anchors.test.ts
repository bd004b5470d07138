import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt, fromSelectors, selectors, toSelectors } from '#domain/text/anchors.ts'
import { findQuotation } from '#domain/text/find-quotation.ts'

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    ' ',
    '\n',
    '.',
    'є',
    '中',
    'م',
    '\u200f',
    'e\u0301',
    'é',
    '😀',
    '👩‍🚀',
    '🇺🇦',
    '👍🏽',
    '’',
    'न',
    '्',
    '\u0301',
  ],
)
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A text and a span of it whose ends stand between graphemes. */
const spanned = fc
  .tuple(fc.string({ unit: piece, minLength: 1, maxLength: 120 }), fc.nat(), fc.nat())
  .map(([text, one, two]) => {
    const ends = [...graphemes.segment(text)].map((part) => part.index).concat(text.length)
    const [a, b] = [one % (ends.length - 1), two % (ends.length - 1)].sort((x, y) => x - y)
    return { text, start: ends[a ?? 0] ?? 0, end: ends[(b ?? 0) + 1] ?? text.length, ends: new Set(ends) }
  })

describe('anchorAt', () => {
  test('keeps the words and what is around them', () => {
    expect(anchorAt('He said that it is so.', 8, 12)).toEqual({
      start: 8,
      end: 12,
      exact: 'that',
      prefix: 'He said ',
      suffix: ' it is so.',
    })
  })

  test.each([
    ['empty', 'abc', 1, 1],
    ['backwards', 'abc', 2, 1],
    ['before the text', 'abc', -1, 2],
    ['behind the text', 'abc', 1, 4],
    ['not a number', 'abc', Number.NaN, 2],
    ['a fraction', 'abc', 0.5, 2],
    ['half an emoji', 'a😀b', 0, 2],
    ['half a flag', '🇺🇦🇵🇱', 0, 2],
    ['an accent alone', 'e\u0301a', 1, 3],
    ['a sign of a family', '👩‍👧', 0, 3],
  ])('refuses %s with a RangeError', (_name, text, start, end) => {
    expect(() => anchorAt(text, start, end)).toThrow(RangeError)
  })

  test('context begins and ends with a whole sign', () => {
    const text = `x${'👩‍🚀'.repeat(20)}`
    const { prefix, suffix } = anchorAt(text, 51, 56)
    expect([prefix, suffix]).toEqual(['👩‍🚀'.repeat(6), '👩‍🚀'.repeat(6)])
  })

  test('context is at most 32 units and splits no grapheme', () => {
    fc.assert(
      fc.property(spanned, ({ text, start, end, ends }) => {
        const { exact, prefix, suffix } = anchorAt(text, start, end)
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32)
        expect(ends.has(start - prefix.length) && ends.has(end + suffix.length)).toBe(true)
      }),
    )
  })
})

describe('W3C selectors', () => {
  test('count code points', () => {
    const text = '😀 it is so'
    expect(toSelectors(text, anchorAt(text, 3, 5))).toEqual([
      { type: 'TextPositionSelector', start: 2, end: 4 },
      { type: 'TextQuoteSelector', exact: 'it', prefix: '😀 ', suffix: ' is so' },
    ])
  })

  test('read back to the same anchor, through JSON', () => {
    fc.assert(
      fc.property(spanned, ({ text, start, end }) => {
        const anchor = anchorAt(text, start, end)
        const sent = JSON.parse(JSON.stringify(toSelectors(text, anchor)))
        expect(fromSelectors(text, selectors.parse(sent))).toEqual(anchor)
        expect(sent[0].start).toBe([...text.slice(0, start)].length)
        expect(sent[0].end).toBe([...text.slice(0, end)].length)
      }),
    )
  })

  test('a wrong position is mended by the quotation, when there is one place for it', () => {
    const text = 'One is so. Two is so.'
    const sent = toSelectors(text, anchorAt(text, 15, 20))
    expect(fromSelectors(`New. ${text}`, sent)).toMatchObject({ start: 20, end: 25, exact: 'is so' })
    expect(fromSelectors('Nothing of it.', sent)).toBeNull()
    expect(fromSelectors('', sent)).toBeNull()
    const [position, quote] = sent
    expect(fromSelectors(`1234 ${text}`, [position, { ...quote, prefix: '', suffix: '' }])).toBeNull()
  })
})

describe('findQuotation', () => {
  const text = 'We wait.\nIt  is ‘not so’, they\nsaid. It is “so”, we wait. Warned of war.'
  const passage = { start: 9, end: 37 }
  const found = (words: string, within = passage) => {
    const span = findQuotation(text, within, words)
    return span && text.slice(span.start, span.end)
  }

  test.each([
    ['as typed', '‘not so’', '‘not so’'],
    ['straight quotation marks', "'not so'", '‘not so’'],
    ['single spaces for runs', "It is 'not so', they said.", 'It  is ‘not so’, they\nsaid.'],
    ['more spaces than the text', '  not   so ', 'not so'],
    ['outside the passage', '"so", we', '“so”, we'],
    ['a line end of another system', 'they\r\nsaid', 'they\nsaid'],
  ])('%s', (_name, words, span) => {
    expect(found(words)).toBe(span)
  })

  test.each(['', '   ', 'is so not', 'It was'])('%j is not there', (words) => {
    expect(found(words)).toBeNull()
  })

  test('the passage wins over an earlier place, and a place loosely in it over an exact one elsewhere', () => {
    expect(findQuotation('so. so.', { start: 4, end: 7 }, 'so')).toEqual({ start: 4, end: 6 })
    expect(findQuotation('“a” "a"', { start: 0, end: 7 }, '"a"')).toEqual({ start: 4, end: 7 })
    expect(findQuotation("'a' ‘a’", { start: 4, end: 7 }, "'a'")).toEqual({ start: 4, end: 7 })
  })

  test('the nearest place wins elsewhere, and a whole word over a part of one', () => {
    expect(findQuotation('x. so. Here. so.', { start: 7, end: 12 }, 'so')).toEqual({ start: 3, end: 5 })
    expect(findQuotation('Warned of war', { start: 0, end: 13 }, 'war')).toEqual({ start: 10, end: 13 })
    expect(findQuotation('focus on us', { start: 0, end: 11 }, 'us')).toEqual({ start: 9, end: 11 })
  })

  test('a phrase that stands a thousand times is still found in its passage', () => {
    const many = '“so” '.repeat(2_000)
    expect(findQuotation(many, { start: 9_000, end: 9_005 }, '"so"')).toEqual({ start: 9_000, end: 9_004 })
  })

  test('never half a grapheme', () => {
    expect(findQuotation('🇺🇦🇵🇱', { start: 0, end: 8 }, '🇦🇵')).toBeNull()
    expect(findQuotation('👩‍👧', { start: 0, end: 5 }, '👩')).toBeNull()
  })

  test('whatever stands in the passage is found there, word for word', () => {
    fc.assert(
      fc.property(spanned, ({ text: some, start, end }) => {
        const clean = some.normalize('NFC')
        fc.pre(clean === some && some.slice(start, end).trim() !== '')
        const words = some.slice(start, end)
        const span = findQuotation(some, { start: 0, end: some.length }, words)
        fc.pre(span !== null)
        expect(span && some.slice(span.start, span.end)).toBe(words.trim())
      }),
    )
  })
})
