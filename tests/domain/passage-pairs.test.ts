import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagePairs } from '#domain/passage-pairs.ts'

test.each([
  ['the same text', 'a b c', 'a b c', [0, 1, 2]],
  ['one put in', 'a b', 'a x b', [0, null, 1]],
  ['one reworded', 'a b c', 'a x c', [0, null, 2]],
  ['one moved to the front', 'a b c d', 'd a b c', [3, 0, 1, 2]],
  ['the first of two that read the same is gone', 'a x b x c', 'a b x c', [0, 2, 3, 4]],
  ['the same words once more', 'x a', 'x a x', [0, 1, null]],
  ['nothing before', '', 'a', [null]],
])('%s', (_, before, after, pairs) => {
  const list = (text: string) => text.split(' ').filter(Boolean)
  expect(passagePairs(list(before), list(after))).toEqual(pairs)
})

test('pairs only what is identical, each once, and as often as it stands on both sides', () => {
  const passages = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
  fc.assert(
    fc.property(passages, passages, (before, after) => {
      const pairs = passagePairs(before, after)
      const paired = pairs.filter((pair) => pair !== null)
      expect(new Set(paired).size).toBe(paired.length)
      pairs.forEach((pair, index) => {
        if (pair !== null) expect(before[pair]).toBe(after[index])
      })
      for (const words of 'abcd') {
        const count = (list: string[]) => list.filter((one) => one === words).length
        const kept = pairs.filter((pair) => pair !== null && before[pair] === words).length
        expect(kept).toBe(Math.min(count(before), count(after)))
      }
    }),
  )
})

test('3,000 passages of another text are told apart in good time', () => {
  const [before, after] = ['was', 'is'].map((word) => Array.from({ length: 3_000 }, (_, n) => `${word} ${n}`))
  const started = performance.now()
  expect(passagePairs(before ?? [], [...(after ?? []), 'was 7']).at(-1)).toBe(7)
  expect(performance.now() - started).toBeLessThan(2_000)
})
