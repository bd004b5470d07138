import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditionRun } from '#domain/edition.ts'
import { editionParagraphs } from '#domain/edition-paragraphs.ts'

const run = (words: string, given: Partial<EditionRun> = {}): EditionRun => ({
  ...{ words, passage: 1, claims: [], hidden: null, retracted: [] },
  ...given,
})
const gap = (words: string, claims: number[] = []) => run(words, { passage: null, claims })
const texts = (runs: EditionRun[]) =>
  editionParagraphs(runs).map(({ stretches }) => stretches.map((one) => one.hidden ?? one.words).join('|'))

test('a line break between passages begins a paragraph, one within a passage does not', () => {
  expect(
    texts([
      run('Heading'),
      gap('\n'),
      run('One\nline.'),
      gap(' '),
      run('Two.'),
      gap('\n\n \n'),
      run('– Yes.'),
    ]),
  ).toEqual([...['Heading', 'One\nline. Two.', '– Yes.']])
})

test('a claim that goes on over paragraphs has its note where it begins and its sign where it ends', () => {
  const paragraphs = editionParagraphs([
    ...[
      run('A', { claims: [5] }),
      gap('\n\n', [5]),
      run('b ', { claims: [5, 2] }),
      run('c', { claims: [2] }),
    ],
  ])
  expect(paragraphs.map((one) => one.notes)).toEqual([[5], [2]])
  expect(paragraphs.map((one) => one.stretches.map(({ words, ends }) => [words, ends]))).toEqual([
    [['A', []]],
    [
      ['b ', [5]],
      ['c', [2]],
    ],
  ])
})

test('words under two claims lead to the shorter one', () => {
  const [first] = editionParagraphs([run('long, ', { claims: [1] }), run('short', { claims: [1, 2] })])
  expect(first?.stretches.map((one) => one.leadsTo)).toEqual([1, 2])
})

test('hidden neighbours are one place, of one kind', () => {
  const checked = { hidden: 'being checked' } as const
  const gone = { hidden: 'retracted' as const, retracted: [4] }
  const runs = [run('', checked), run('', { ...checked, passage: null }), run('', { ...checked, passage: 2 })]
  expect(texts([...runs, run('', gone), run('.')])).toEqual(['being checked|retracted|.'])
  expect(editionParagraphs([run('', gone), run('.')])[0]?.retracted).toEqual([4])
})

const anyRun = fc.record({
  words: fc.constantFrom('a', 'b c', '\n', ' ', '\n\n', 'd\ne'),
  passage: fc.constantFrom(null, 1, 2),
  claims: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  hidden: fc.constant(null),
  retracted: fc.constant<number[]>([]),
})

test('nothing of the words is lost but line breaks, and each claim has one note and one sign', () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 12 }), (runs) => {
      const paragraphs = editionParagraphs(runs)
      const letters = (text: string) => text.replace(/\s/g, '')
      expect(letters(paragraphs.flatMap((one) => one.stretches.map((each) => each.words)).join(''))).toBe(
        letters(runs.map((one) => one.words).join('')),
      )
      const notes = paragraphs.flatMap((one) => one.notes)
      expect(new Set(notes).size).toBe(notes.length)
      const visible = new Set(runs.filter((one) => letters(one.words) !== '').flatMap((one) => one.claims))
      for (const claim of visible) expect(notes).toContain(claim)
      const signs = paragraphs.flatMap((one) => one.stretches.flatMap((each) => each.ends))
      expect(new Set(signs).size).toBe(signs.length)
      for (const claim of visible) expect(signs).toContain(claim)
    }),
  )
})
