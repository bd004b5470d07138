import { expect, test } from 'vitest'
import { claimBefore, mergeable } from '#domain/claim-neighbours.ts'

const claim = (number: number, start: number | null, given: object = {}) => ({
  ...{ id: `c${number}`, number, isWithdrawn: false, isRetracted: false, isPublished: false },
  anchor: start === null ? null : { start, end: start + 10 },
  ...given,
})

test('the claim before is the live one that begins nearest before a place, or at it', () => {
  const claims = [claim(1, 0), claim(2, 40), claim(3, 20), claim(4, 20), claim(5, 25, { isWithdrawn: true })]
  expect(claimBefore(claims, 30)?.number).toBe(4)
  expect(claimBefore(claims, 40)?.number).toBe(2)
  expect(claimBefore(claims, 19)?.number).toBe(1)
  expect(claimBefore([claim(1, 5), claim(2, null)], 4)).toBeNull()
})

test('claims are merged with those that overlap first, then with the nearest, never with what has ended', () => {
  const one = claim(1, 100)
  const others = [
    ...[claim(2, 0), claim(3, 105), claim(4, 130), claim(5, 85), claim(6, null)],
    ...[claim(7, 100, { isWithdrawn: true }), claim(8, 100, { isRetracted: true })],
    claim(9, 100, { isPublished: true }),
  ]
  expect(mergeable(one, [one, ...others]).map(({ number }) => number)).toEqual([3, 5, 4, 2, 6])
  const many = Array.from({ length: 40 }, (_, at) => claim(at + 2, at))
  expect(mergeable(one, many)).toHaveLength(12)
})
