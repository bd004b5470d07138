import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansOver } from '#domain/text/spans-over.ts'

const span = (start: number, end: number) => ({ start, end })

test('spans that only touch share nothing, and a long one is found behind shorter ones', () => {
  const [long, first, second] = [span(0, 100), span(10, 20), span(20, 30)]
  const over = spansOver([second, first, long])
  expect(over(span(20, 21))).toEqual([long, second])
  expect(over(span(19, 20))).toEqual([long, first])
  expect(over(span(100, 110))).toEqual([])
})

test('finds the same as looking at each of them, in the order of their starts', () => {
  const some = fc.record({ start: fc.nat(30), end: fc.nat(30) })
  fc.assert(
    fc.property(fc.array(some), some, (spans, other) => {
      const each = spans.filter(({ start, end }) => start < end && start < other.end && other.start < end)
      expect(spansOver(spans)(other)).toEqual(each.toSorted((one, two) => one.start - two.start))
    }),
  )
})
