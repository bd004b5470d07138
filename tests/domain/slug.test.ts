import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf, withSuffix } from '#domain/slug.ts'

describe('slugOf', () => {
  test.each([
    ['Kupyansk: who holds the town?', 'kupyansk-who-holds-the-town'],
    ['Café  Ωmega — 12.5 %', 'café-ωmega-12-5'],
    ['Cafe\u0301', 'café'],
    ['Об’єднання «Схід»', 'обєднання-схід'],
    ["It’s Ray's", 'its-rays'],
    ['烏克蘭：是真的嗎？', '烏克蘭-是真的嗎'],
    ['هل هذا صحيح؟', 'هل-هذا-صحيح'],
    ['नमस्ते दुनिया', 'नमस्ते-दुनिया'],
    ['../../etc/passwd?x=1#y', 'etc-passwd-x-1-y'],
    ['\u202e<script>', 'script'],
    ['İstanbul', 'i̇stanbul'],
    ['', 'check'],
    ['?! — 😀', 'check'],
    ['\u0301', 'check'],
  ])('%j → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('a long title is cut behind a word', () => {
    const slug = slugOf('word '.repeat(40))
    expect(slug).toBe(`${'word-'.repeat(15)}word`)
    expect(slugOf('x'.repeat(200))).toBe('x'.repeat(80))
    expect(slugOf(`${'x'.repeat(79)}न्`)).toBe('x'.repeat(79))
    expect(slugOf(`${'x'.repeat(79)}𐐨`)).toBe('x'.repeat(79))
    expect(withSuffix('x'.repeat(80), 12)).toBe(`${'x'.repeat(77)}-12`)
  })

  test('always letters, digits and single hyphens, at most 80 units, and its own slug', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 150 }),
      fc.string({
        unit: fc.constantFrom('a', '-', '😀', 'e\u0301', ' ', '𐐀', 'İ', 'न', '्', '’'),
        maxLength: 150,
      }),
    )
    fc.assert(
      fc.property(titles, fc.integer({ min: 2, max: 999 }), (title, n) => {
        const slug = slugOf(title)
        for (const some of [slug, withSuffix(slug, n)]) {
          expect(some).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u)
          expect(some.length).toBeLessThanOrEqual(80)
          expect(some.isWellFormed() && some.normalize('NFC') === some).toBe(true)
        }
        expect(slugOf(slug)).toBe(slug)
        expect(withSuffix(slug, n)).toMatch(new RegExp(`-${n}$`))
      }),
      { numRuns: 500 },
    )
  })
})
