import { describe, expect, test } from 'vitest'
import type { Answers } from '#domain/verdict.ts'
import {
  nextUnread,
  packPassages,
  type StoredPassage,
  unpackPassages,
  workbenchPassages,
  workbenchStrip,
} from '#domain/workbench.ts'

const text = 'Trams ran on time. It was fun. They cost 3 euros.'
const at = (position: number, start: number, end: number): StoredPassage => ({
  id: `p${position}`,
  position,
  start,
  end,
  aside: null,
})
const opinion = { reason: 'opinion', note: null, by: 'Ada' } as const
const stored = [at(1, 0, 18), { ...at(2, 19, 30), aside: opinion }, at(3, 31, 49)]
const claim = (number: number, start: number, end: number, answers: Answers | null = null) => ({
  number,
  anchor: { start, end },
  isWithdrawn: false,
  isRetracted: false,
  answers,
})

describe('workbenchPassages', () => {
  test('a passage has its words, cut where claims stand, and its state', () => {
    const passages = workbenchPassages(text, stored, [claim(1, 0, 9), claim(2, 6, 17)])
    expect(passages.map(({ state, claims }) => [state, claims])).toEqual([
      ['claimed', [1, 2]],
      ['set aside', []],
      ['unread', []],
    ])
    expect(passages[0]?.segments).toEqual([
      { words: 'Trams ', claims: [1] },
      { words: 'ran', claims: [1, 2] },
      { words: ' on time', claims: [2] },
      { words: '.', claims: [] },
    ])
  })

  test('a withdrawn claim and one whose words are not in this revision mark nothing', () => {
    const gone = [
      { ...claim(1, 0, 9), isWithdrawn: true },
      { ...claim(2, 0, 9), anchor: null },
    ]
    const [first] = workbenchPassages(text, stored, gone)
    expect(first).toMatchObject({ state: 'unread', segments: [{ words: 'Trams ran on time.', claims: [] }] })
  })

  test('a claim across two passages is on both, even where one was set aside', () => {
    const passages = workbenchPassages(text, stored, [claim(4, 10, 25)])
    expect(passages.map(({ state }) => state)).toEqual(['claimed', 'claimed', 'unread'])
    expect(passages[1]?.segments[0]).toEqual({ words: 'It was', claims: [4] })
  })
})

test('passages travel as little more than their places', () => {
  expect(unpackPassages(packPassages(stored))).toEqual(stored)
  expect(packPassages(stored)[0]).toEqual(['p1', 0, 18])
})

test('the strip tells a signed-off claim from an open one', () => {
  const claims = [claim(1, 0, 9, { said: 'confirmed', so: 'disputed' }), claim(2, 6, 17)]
  expect(workbenchStrip(workbenchPassages(text, stored, claims), claims)).toEqual([
    { length: 18, states: ['disputed', 'open claim'] },
    { length: 11, states: ['set aside'] },
    { length: 18, states: ['unread'] },
  ])
})

describe('nextUnread', () => {
  const states = ['unread', 'claimed', 'unread', 'set aside'] as const
  const passages = states.map((state, index) => ({ state, position: index + 1 }))
  test.each([
    ['from the top', 0, 1],
    ['the next one', 1, 3],
    ['from a read one', 2, 3],
    ['round to the start', 3, 1],
    ['behind the last', 4, 1],
  ])('%s', (_, after, expected) => {
    expect(nextUnread(passages, after)?.position).toBe(expected)
  })
  test('none but this one', () => {
    expect(nextUnread(passages.slice(0, 2), 1)).toBeNull()
  })
})
