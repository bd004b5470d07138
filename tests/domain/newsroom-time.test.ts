import { expect, test } from 'vitest'
import { dayIn, localTimeIn, startOfDay } from '#domain/newsroom-time.ts'

test.each([
  ['UTC', '2026-03-14T23:30:00Z', '2026-03-14', '2026-03-14T23:30'],
  ['Europe/Kyiv', '2026-03-14T23:30:00Z', '2026-03-15', '2026-03-15T01:30'],
  // In summer time, and at midnight, which is hour 00 and never 24.
  ['Europe/Kyiv', '2026-07-01T21:00:00Z', '2026-07-02', '2026-07-02T00:00'],
  ['America/New_York', '2026-01-01T02:05:00Z', '2025-12-31', '2025-12-31T21:05'],
])('%s at %s', (zone, at, day, local) => {
  expect(dayIn(zone, new Date(at))).toBe(day)
  expect(localTimeIn(zone, new Date(at))).toBe(local)
})

test.each([
  ['UTC', '2026-03-14', '2026-03-14T00:00:00.000Z'],
  ['Europe/Kyiv', '2026-03-29', '2026-03-28T22:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z'],
  // The clocks go forward at midnight there: the day begins at one.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
])('in %s %s begins at %s', (zone, day, at) => {
  expect(startOfDay(zone, day).toISOString()).toBe(at)
})
