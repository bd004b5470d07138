import { expect, test } from 'vitest'
import { alignGap } from '#domain/text/align-gap.ts'

function aligned(
  before: string,
  after: string,
  joins: { joinsBefore?: boolean; joinsBehind?: boolean } = {},
) {
  const [was, is] = [before.split(' '), after.split(' ')]
  return alignGap({
    was: { from: 0, to: was.length },
    is: { from: 0, to: is.length },
    likeness: (one, other) => (was[one] === is[other] ? 1 : was[one]?.[0] === is[other]?.[0] ? 0.6 : 0),
    weight: () => 1,
    joinsBefore: false,
    joinsBehind: false,
    ...joins,
  })
    .map((pair) => `${pair.was}-${pair.is}`)
    .join(' ')
}

test.each([
  ['equal words', 'a b c', 'a b c', '0-0 1-1 2-2'],
  ['a word put in', 'a b', 'a x b', '0-0 1-2'],
  ['a word taken out', 'a x b', 'a b', '0-0 2-1'],
  ['the better of two', 'a2', 'a1 a2 a3', '0-1'],
  ['nothing in common', 'a b', 'x y', ''],
  ['a phrase together, at its front', 'x t', 'x t q t', '0-0 1-1'],
  ['a phrase together, at its back', 't y', 't q t y', '0-2 1-3'],
])('%s', (_name, before, after, pairs) => {
  expect(aligned(before, after)).toBe(pairs)
})

test('what stands beside the gap decides between two that are equal', () => {
  expect(aligned('t', 't q t', { joinsBefore: true })).toBe('0-0')
  expect(aligned('t', 't q t', { joinsBehind: true })).toBe('0-2')
})
