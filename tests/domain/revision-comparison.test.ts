import { describe, expect, test } from 'vitest'
import {
  countOutcomes,
  type Outcome,
  placeIn,
  suspensionCause,
  waitingState,
} from '#domain/revision-comparison.ts'
import type { Difference, Reanchored } from '#domain/text/anchor-state.ts'

const anchor = { start: 0, end: 5, exact: 'Trams', prefix: '', suffix: ' ran' }
const changed = (...differences: Difference[]): Reanchored => ({
  state: 'changed',
  anchor,
  score: 0.9,
  differences,
})
const lost: Reanchored = { state: 'lost', candidates: [] }
const outcome = (reanchored: Reanchored, isRetracted = false): Outcome => ({
  ...{ claimId: 'c', number: 1, revisionId: 'r', anchor, reanchored, isRetracted },
})

describe('why a verdict is suspended', () => {
  test.each([
    [changed({ kind: 'number', was: '12', is: '21' }), 'the article’s words changed: 12 → 21'],
    [
      changed({ kind: 'hedge', was: 'reportedly', is: null }, { kind: 'negation', was: null, is: 'not' }),
      'the article’s words changed: “reportedly” taken out, “not” put in',
    ],
    [
      changed(...['1', '2', '3', '4', '5'].map((was) => ({ kind: 'number' as const, was, is: '9' }))),
      'the article’s words changed: 1 → 9, 2 → 9, 3 → 9, and 2 more',
    ],
    [lost, 'its words are no longer in the article'],
    [{ state: 'reworded', anchor, score: 0.9 } as const, null],
    [{ state: 'exact', anchor } as const, null],
  ])('%#', (reanchored, cause) => {
    expect(suspensionCause(reanchored)).toBe(cause)
  })
})

test('exact and moved words wait for nobody', () => {
  expect([waitingState({ state: 'exact', anchor }), waitingState({ state: 'moved', anchor })]).toEqual([
    null,
    null,
  ])
  expect([waitingState(lost), waitingState(changed())]).toEqual(['lost', 'changed'])
})

test('a retracted claim keeps its place while its words mean the same', () => {
  expect(placeIn(outcome(changed()))).toBe(anchor)
  expect(placeIn(outcome(changed(), true))).toBeNull()
  expect(placeIn(outcome({ state: 'reworded', anchor, score: 0.9 }, true))).toBe(anchor)
  expect(placeIn(outcome(lost))).toBeNull()
})

test('states are counted', () => {
  expect(countOutcomes([outcome(lost), outcome({ state: 'exact', anchor }), outcome(lost)])).toEqual({
    ...{ exact: 1, moved: 0, reworded: 0, changed: 0, lost: 2 },
  })
})
