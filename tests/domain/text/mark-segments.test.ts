import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markSegments } from '#domain/text/mark-segments.ts'

const claim = (claimNumber: number, start: number, end: number) => ({ claimNumber, start, end })

describe('markSegments', () => {
  const span = { start: 10, end: 30 }
  test.each([
    ['no claim', [], [[10, 30, '']]],
    [
      'one inside',
      [claim(1, 12, 20)],
      [
        [10, 12, ''],
        [12, 20, '1'],
        [20, 30, ''],
      ],
    ],
    ['all of it', [claim(1, 10, 30)], [[10, 30, '1']]],
    ['reaching beyond on both sides', [claim(1, 0, 99)], [[10, 30, '1']]],
    ['touching from outside', [claim(1, 0, 10), claim(2, 30, 40)], [[10, 30, '']]],
    ['empty', [claim(1, 15, 15)], [[10, 30, '']]],
    [
      'overlapping',
      [claim(2, 15, 25), claim(1, 12, 20)],
      [
        [10, 12, ''],
        [12, 15, '1'],
        [15, 20, '1,2'],
        [20, 25, '2'],
        [25, 30, ''],
      ],
    ],
    [
      'one beside the other',
      [claim(1, 10, 20), claim(2, 20, 30)],
      [
        [10, 20, '1'],
        [20, 30, '2'],
      ],
    ],
    ['two stretches of one claim', [claim(1, 10, 20), claim(1, 20, 30)], [[10, 30, '1']]],
  ])('%s', (_, anchors, expected) => {
    const found = markSegments(span, anchors).map(({ start, end, claims }) => [start, end, claims.join()])
    expect(found).toEqual(expected)
  })

  test('whatever overlaps, the segments are the span, and each unit has its claims', () => {
    const anchors = fc.array(
      fc.record({ claimNumber: fc.integer({ min: 1, max: 5 }), start: fc.nat(40), end: fc.nat(40) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anchors, (some) => {
        const segments = markSegments(span, some)
        expect(segments[0]?.start).toBe(10)
        expect(segments.at(-1)?.end).toBe(30)
        for (const [index, segment] of segments.entries()) {
          expect(segment.start).toBeLessThan(segment.end)
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
          for (let at = segment.start; at < segment.end; at += 1) {
            const there = some.filter((each) => each.start <= at && at < each.end)
            expect(segment.claims).toEqual(
              [...new Set(there.map((each) => each.claimNumber))].sort((a, b) => a - b),
            )
          }
        }
      }),
    )
  })
})
