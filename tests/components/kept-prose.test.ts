import { expect, test, vi } from 'vitest'
import { keptProse } from '#components/check/kept-prose.ts'

test('a text is drawn once, and again only when much else was drawn since', () => {
  const draw = vi.fn(() => 'drawn')
  const other = (name: string) => keptProse(name + '.'.repeat(150_000), () => 'other')
  for (const _ of [1, 2, 3]) expect(keptProse('one', draw)).toBe('drawn')
  expect(draw).toHaveBeenCalledTimes(1)
  for (const name of ['a', 'b']) other(name)
  keptProse('one', draw)
  other('c')
  // It was asked for after the first two, which made room.
  keptProse('one', draw)
  expect(draw).toHaveBeenCalledTimes(1)
  for (const name of ['d', 'e', 'f']) other(name)
  keptProse('one', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

test('a text that is longer than the room is drawn, and not kept', () => {
  const draw = vi.fn(() => 'long')
  for (const _ of [1, 2]) expect(keptProse('x'.repeat(500_000), draw)).toBe('long')
  expect(draw).toHaveBeenCalledTimes(2)
})
