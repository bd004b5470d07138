import { expect, test } from 'vitest'
import { dueInWords } from '#domain/due.ts'

const now = new Date('2026-03-14T12:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test.each([
  [0, false, 'Due now'],
  [0.9, false, 'Due now'],
  [1, false, 'Due in 1 minute'],
  [59, false, 'Due in 59 minutes'],
  [60, false, 'Due in 1 hour'],
  [47 * 60 + 59, false, 'Due in 47 hours'],
  [48 * 60, false, 'Due in 2 days'],
  [-0.5, true, 'Due now'],
  [-1, true, 'Overdue by 1 minute'],
  [-125, true, 'Overdue by 2 hours'],
  [-72 * 60, true, 'Overdue by 3 days'],
])('due in %d minutes', (minutes, isOverdue, words) => {
  expect(dueInWords(after(minutes), now)).toEqual({ isOverdue, words })
})
