import { expect, test } from 'vitest'
import { placeRuns, stretchesByState, stripRuns } from '#domain/strip-runs.ts'

const open = { states: ['open claim'] as const }
const aside = { states: ['set aside'] as const }
const two = { states: ['confirmed', 'open claim'] as const }

test('neighbours that say the same are one run, and no passage is lost', () => {
  const runs = stripRuns([open, open, aside, open, two, two])
  expect(runs).toEqual([
    [2, 'open claim'],
    [1, 'set aside'],
    [1, 'open claim'],
    [2, 'confirmed', 'open claim'],
  ])
  expect(stripRuns([{ states: ['confirmed'] }, two])).toHaveLength(2)
  expect(stripRuns([])).toEqual([])
})

test('a run stands where its passages stand, by position and by length', () => {
  const placed = placeRuns(
    [
      [2, 'unread'],
      [1, 'confirmed', 'disputed'],
    ],
    [10, 5, 20],
  )
  expect(placed).toEqual([
    { states: ['unread'], from: 1, to: 2, start: 0, end: 15 },
    { states: ['confirmed', 'disputed'], from: 3, to: 3, start: 15, end: 35 },
  ])
})

test('each state tells its passages, neighbours together; a passage with several claims stands under each', () => {
  const lengths = [1, 1, 1, 1, 1, 1]
  const placed = placeRuns(stripRuns([open, two, two, aside, open, aside]), lengths)
  expect(stretchesByState(placed)).toEqual([
    { state: 'confirmed', passages: 2, stretches: [{ from: 2, to: 3 }] },
    {
      state: 'open claim',
      passages: 4,
      stretches: [
        { from: 1, to: 3 },
        { from: 5, to: 5 },
      ],
    },
    {
      state: 'set aside',
      passages: 2,
      stretches: [
        { from: 4, to: 4 },
        { from: 6, to: 6 },
      ],
    },
  ])
})
