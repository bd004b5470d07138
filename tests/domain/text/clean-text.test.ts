import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleText, cleanText, textFault } from '#domain/text/clean-text.ts'

describe('cleanText', () => {
  test.each([
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['NFC', 'Cafe\u0301', 'Caf\u00e9'],
    ['embedding and override', '\u202aa\u202bb\u202cc\u202dd\u202e', 'abcd'],
    ['isolates', '\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['LRM, RLM, ALM, ZWJ, ZWNJ stay', 'a\u200e\u200f\u061c\u200d\u200cb', 'a\u200e\u200f\u061c\u200d\u200cb'],
    ['a mark parted from its letter by a control', 'e\u202a\u0301', '\u00e9'],
    ['white space is the writer’s', '  a \t b  ', '  a \t b  '],
  ])('%s', (_name, raw, text) => {
    expect(cleanText(raw)).toBe(text)
  })

  test('cleaning twice changes nothing', () => {
    const raw = fc.string({
      unit: fc.constantFrom('a', '\r', '\n', '\u202e', '\u2066', 'e', '\u0301', '\u200d', '😀', 'א'),
    })
    fc.assert(
      fc.property(raw, (text) => {
        const once = cleanText(text)
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})

describe('textFault', () => {
  test.each([
    ['plain words', 'Plain words,\tand a tab.\n', null],
    ['Arabic with marks of direction', 'قال\u200f د. ريدي', null],
    ['one lost letter', 'The caf\ufffd was open.', null],
    ['one control character in a long text', `${'word '.repeat(100)}\u0001`, null],
    ['NUL', 'a\0b', 'nul'],
    ['lone high surrogate', 'a\ud83d b', 'binary'],
    ['lone low surrogate', 'a\ude00 b', 'binary'],
    ['control characters', '\u0001\u0002\u0003abc', 'binary'],
    ['a picture read as text', '\ufffdPNG\ufffd\ufffd\ufffd\ufffdIHDR', 'binary'],
    ['a PDF read as text', '%PDF-1.7 and the rest', 'binary'],
  ])('%s', (_name, raw, fault) => {
    expect(textFault(raw)).toBe(fault)
  })
})

describe('articleText', () => {
  test.each([
    ['', 'empty'],
    [' \r\n\t\u00a0', 'empty'],
    ['\u200b\u200f\ufeff', 'empty'],
    ['a\0b', 'nul'],
    ['\0', 'nul'],
    ['\ud800', 'binary'],
    ['a'.repeat(1_000_001), 'too long'],
    ['ї'.repeat(500_001), 'too long'],
  ])('refuses with a reason and with what to do (%#)', (raw, reason) => {
    const result = articleText(raw)
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.sentence).toMatch(/[Pp]aste/)
  })

  test('the limit is a million bytes of UTF-8 of the cleaned text', () => {
    expect(articleText('a'.repeat(1_000_000)).ok).toBe(true)
    expect(articleText('ї'.repeat(500_000)).ok).toBe(true)
    expect(articleText('a\r\n'.repeat(500_000)).ok).toBe(true)
    expect(articleText('ї'.repeat(500_001))).toMatchObject({
      sentence: expect.stringContaining('1,000,002 bytes'),
    })
  })

  test('hands back the cleaned text', () => {
    expect(articleText('One.\r\nTwo\u202e.')).toEqual({ ok: true, text: 'One.\nTwo.' })
  })
})
