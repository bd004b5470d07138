import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameName, nameFinder } from '#domain/text/meaning/name-cases.ts'
import { meaningDifferences } from '#domain/text/meaning-guard.ts'

const stem = fc.constantFrom(
  'київ',
  'києв',
  'льв',
  'лев',
  'кравц',
  'кравець',
  'америц',
  'америк',
  'іванов',
  'ray',
  'k',
)
const ending = fc.constantFrom('', 'а', 'у', 'ові', 'і', 'ь', 'ем', 'ою', 'ський', 'ська', "'s", "'", 's')
const word = fc.tuple(stem, ending).map((parts) => parts.join(''))

test('finds a name among many words as comparing it with each of them would', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (words, name) => {
      expect(nameFinder(words)(name)).toBe(words.some((one) => isSameName(name, one)))
    }),
    { numRuns: 2_000 },
  )
})

/** A name for each number, in letters, so that no two are one. */
const named = (index: number) =>
  `К${[...String(index)].map((digit) => 'бвгджзклмн'.charAt(Number(digit))).join('')}енко`
const list = (from: number) =>
  Array.from(
    { length: 800 },
    (_, index) => `Учора ${named(from + index)} не був у Києві ${index} разів.`,
  ).join(' ')

test('a long list of other names is compared in its length, not in its square', () => {
  const start = performance.now()
  const differences = meaningDifferences(list(1_000), list(5_000), 'uk')
  expect(differences).toHaveLength(800)
  // Each with each takes half a minute.
  expect(performance.now() - start).toBeLessThan(5_000)
})
