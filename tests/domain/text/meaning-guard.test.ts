import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, type TestContext, test } from 'vitest'
import { meaningDifferences } from '#domain/text/meaning-guard.ts'

describe('other languages', () => {
  test.each([
    ['fr', 'Il y avait 12 morts à Lille.', 'Il y avait 21 morts à Lille.', 'number'],
    ['fr', 'Le 12 mai à Lille', 'Le 12 mai à Lyon', 'name'],
    ['ar', 'قتل ١٢ شخصا', 'قتل ٢١ شخصا', 'number'],
    ['zh', '有5万人', '有5亿人', 'number'],
    ['hi', '१२ लोग', '२१ लोग', 'number'],
    ['pl', 'w dniu 28.07.2024', 'w dniu 28.08.2024', 'date'],
    ['xx', 'not 5', '5', 'negation'],
    ['xx', 'не 5', '5', 'negation'],
  ])('%s: %s → %s', (language, was, is, kind) => {
    expect(meaningDifferences(was, is, language).map((one) => one.kind)).toEqual([kind])
  })

  test('digits of any script are the same digits', () => {
    expect(meaningDifferences('١٢', '12', 'ar')).toEqual([])
    expect(meaningDifferences('１２年', '12年', 'ja')).toEqual([])
    expect(meaningDifferences('𝟏𝟐 fell', '12 fell', 'en')).toEqual([])
  })
})

const unit = fc.constantFrom(
  ...[
    '12',
    '1,000',
    ' ',
    ' ',
    '.',
    ',',
    'not',
    'не',
    'Marsh',
    'Київ',
    'Києва',
    'May',
    'may',
    '28',
    'липня',
    '5.5',
  ],
  ...[
    'million',
    'тис.',
    '%',
    '$',
    '½',
    'a',
    'half',
    'and',
    'hundred',
    'сто',
    '«',
    '”',
    '\n',
    'e\u0301',
    '👩‍🚀',
    '𝟙',
  ],
  ...[
    'U.S.',
    'за',
    'даними',
    'one',
    'half',
    'з',
    'половиною',
    '-',
    '–',
    '2024',
    'року',
    "n't",
    '’',
    '٣',
    'first',
  ],
)
const texts = fc.oneof(
  fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(unit, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)
const languages = fc.constantFrom('en', 'uk', 'ru', 'de', 'zh', '')

describe('laws', () => {
  test('a text never differs from itself, however its spaces and invisible characters are set', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        expect(meaningDifferences(text, text, language)).toEqual([])
        expect(meaningDifferences(text, `\u200b${text}\u00ad`, language)).toEqual([])
        expect(meaningDifferences(text, text.normalize('NFD'), language)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('swapping the texts swaps the words', () => {
    fc.assert(
      fc.property(texts, texts, languages, (was, is, language) => {
        const there = meaningDifferences(was, is, language)
        const back = meaningDifferences(is, was, language)
        expect(back).toEqual(there.map(({ kind, ...one }) => ({ kind, was: one.is, is: one.was })))
        for (const one of there) expect(one.was ?? one.is).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  test.each(['не ', '1 ', 'hundred ', 'Ab ', '28 ', 'a', '.', '« '])(
    'a hostile text of %j ends soon',
    (part) => {
      const text = part.repeat(10_000 / part.length)
      const began = performance.now()
      meaningDifferences(text, `${text}12`, 'uk')
      expect(performance.now() - began).toBeLessThan(2_000)
    },
  )
})

type Row = { kind: string; quote: string; gold_text: string }

function editsOf(context: TestContext, name: string): Row[] {
  const path = `../shared/data/${name}.jsonl`
  if (!existsSync(path)) context.skip(`${path} is not here; the shared data set is measured where it is`)
  const rows: Row[] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return rows.filter((row) => row.kind === 'edited')
}

/** Most of the Ukrainian edits correct the language alone (docs/decisions/021-meaning-guard.md has what was looked at). */
describe('real edits that are called changed', () => {
  for (const [name, language, most] of [
    ['reanchor_18f', 'en', 0.25],
    ['reanchor_uk_brown', 'uk', 0.06],
  ] as const) {
    test(`${name}: at most ${most}`, (context) => {
      const edits = editsOf(context, name)
      const changed = edits.filter((row) => meaningDifferences(row.quote, row.gold_text, language).length > 0)
      expect(changed.length / edits.length).toBeLessThanOrEqual(most)
    })
  }
})
