import { expect, test } from 'vitest'
import { claimsInWords, passagesInWords } from '#domain/numbers-in-words.ts'

test.each([
  [[3], 'claim 3'],
  [[3, 5], 'claims 3 and 5'],
  [[5, 3, 9], 'claims 5, 3 and 9'],
])('claims %j', (numbers, words) => {
  expect(claimsInWords(numbers)).toBe(words)
})

test.each([
  [[4], 'passage 4'],
  [[4, 5], 'passages 4 and 5'],
  [[4, 5, 6], 'passages 4 to 6'],
  [[4, 6, 7], 'passages 4, 6 and 7'],
  [[1, 3, 5, 7, 9, 11, 13], '7 passages'],
])('passages %j', (positions, words) => {
  expect(passagesInWords(positions)).toBe(words)
})
