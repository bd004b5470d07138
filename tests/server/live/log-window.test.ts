import { expect, test } from 'vitest'
import { LogWindow } from '#server/live/log-window.ts'

const entry = (id: number, age = 0) => ({ id, age })
const settled = 20_000

test('an entry is new once', () => {
  const window = new LogWindow(0, settled)
  expect(window.take([entry(1), entry(2)], 0)).toEqual([entry(1), entry(2)])
  expect(window.take([entry(2), entry(3)], 1)).toEqual([entry(3)])
  expect(window.known).toEqual([1, 2, 3])
})

test('the position waits for a number that is missing, as long as it may still come', () => {
  const window = new LogWindow(5, settled)
  window.take([entry(6), entry(8)], 0)
  expect([window.position, window.floor]).toEqual([6, 5])
  expect(window.take([entry(7)], 19_000)).toEqual([entry(7)])
  expect(window.position).toBe(8)
})

test('a number that never comes is given up when no transaction can hold it any more', () => {
  const window = new LogWindow(5, settled)
  window.take([entry(8)], 0)
  window.take([entry(9)], settled + 1)
  expect([window.position, window.floor]).toEqual([9, 8])
  expect(window.take([entry(7)], settled + 2)).toEqual([])
})

test('what is settled is forgotten', () => {
  const window = new LogWindow(0, settled)
  for (let id = 1; id <= 5_000; id++) window.take([entry(id)], id * 100)
  expect(window.known.length).toBeLessThanOrEqual(201)
  expect(window.position).toBe(5_000)
})
