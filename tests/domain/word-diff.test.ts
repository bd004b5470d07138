import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffRun, wordDiff } from '#domain/word-diff.ts'

const sign = { same: '', removed: '-', added: '+' } as const
const told = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language).map(({ kind, words }) => `${sign[kind]}${words}`)
const joined = (runs: DiffRun[], without: DiffRun['kind']) =>
  runs.flatMap(({ kind, words }) => (kind === without ? [] : [words])).join('')

describe('a word diff', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing changed', 'Ice floats.', 'Ice floats.', ['Ice floats.']],
    ['a word is another', 'In May 12 died.', 'In May 21 died.', ['In May ', '-12', '+21', ' died.']],
    ['a word is added', 'Ice floats.', 'Ice often floats.', ['Ice ', '+often ', 'floats.']],
    [
      'a phrase is another',
      'It was very cold then.',
      'It was quite warm then.',
      [...['It was ', '-very cold', '+quite warm', ' then.']],
    ],
    ['there was nothing', '', 'Ice.', ['+Ice.']],
    ['nothing is left', 'Ice.', '', ['-Ice.']],
  ])('where %s', (_, before, after, runs) => {
    expect(told(before, after)).toEqual(runs)
  })

  test('knows words in a script without spaces', () => {
    expect(told('水在一百度沸腾', '水在九十度沸腾', 'zh')).toEqual(['水在', '-一百度', '+九十度', '沸腾'])
  })

  test('takes one out and puts the other in where two texts have too little in common', () => {
    const [one, other] = ['a', 'b'].map((letter) => `${letter} `.repeat(3_000))
    expect(told(one ?? '', other ?? '')).toEqual([`-${one}`, `+${other}`])
  })

  test('reads a long text line by line', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `Line ${index}.\n`)
    const runs = told(lines.join(''), lines.with(1_500, 'Line 1500, again.\n').join(''))
    expect(runs.slice(1, -1)).toEqual(['+, again'])
  })

  test('shows what changed whatever the language is called', () => {
    expect(told('one', 'two', 'no such language!')).toEqual(['-one', '+two'])
  })
})

test('what stayed and what was taken out is the text before; what stayed and what was put in, the text after', () => {
  const text = fc.array(fc.constantFrom('ice', 'water', ' ', ' ', '\n', '.', 'é', '水', '🧊'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const runs = wordDiff(before, after, 'en')
      expect(joined(runs, 'added')).toBe(before)
      expect(joined(runs, 'removed')).toBe(after)
      expect(runs.every((run) => run.words !== '')).toBe(true)
    }),
  )
})
