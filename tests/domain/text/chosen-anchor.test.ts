import { expect, test } from 'vitest'
import { chosenAnchor } from '#domain/text/chosen-anchor.ts'

const text = 'Tea 👩‍🚒 boils.\n\nIce e\u0301 floats.'

test.each<[string, number, number, string | null]>([
  ['words', 10, 15, 'boils'],
  ['words with white space around them', 9, 19, 'boils.\n\nI'],
  ['white space at both ends', 15, 18, '.'],
  ['an emoji of several code points', 4, 9, '👩‍🚒'],
  ['half an emoji', 4, 6, null],
  ['a letter without its accent', 22, 23, null],
  ['white space alone', 16, 18, null],
  ['nothing', 10, 10, null],
  ['backwards', 15, 10, null],
  ['before the text', -1, 3, null],
  ['past the text', 10, 99, null],
])('%s', (_, start, end, exact) => {
  expect(chosenAnchor(text, start, end)?.exact ?? null).toBe(exact)
})
