import { expect, test } from 'vitest'
import { type JudgedHop, weakestHop } from '#domain/attribution.ts'
import type { Reliability } from '#domain/evidence.ts'

const named = (reliability: Reliability | null, hedge: string | null = null): JudgedHop => ({
  ...{ name: 'Wire', isAnonymous: false, kind: 'agency', cue: 'said', hedge, reliability },
})
const anonymous: JudgedHop = {
  ...{ name: 'a conscript', isAnonymous: true, kind: null, cue: 'said', hedge: null, reliability: null },
}

test.each<[string, JudgedHop[], ReturnType<typeof weakestHop>]>([
  ['nobody', [], null],
  ['somebody not judged yet', [named('F')], null],
  ['somebody new to the desk', [named(null)], null],
  ['one with a record', [named('B')], { at: 0, why: 'B' }],
  ['the lowest record', [named('A'), named('D'), named('C')], { at: 1, why: 'D' }],
  ['the first of two alike', [named('C'), named('C')], { at: 0, why: 'C' }],
  ['F is not below E', [named('E'), named('F')], { at: 0, why: 'E' }],
  ['F is not below A either', [named('F'), named('A')], { at: 1, why: 'A' }],
  ['a hedge before a record', [named('E'), named('A', 'reportedly')], { at: 1, why: 'hedged' }],
  ['an empty hedge is none', [named('B', '')], { at: 0, why: 'B' }],
  ['nobody to ask before all else', [named('E', 'reportedly'), anonymous], { at: 1, why: 'anonymous' }],
  [
    'the first of two nobodies',
    [anonymous, { ...anonymous, hedge: 'reportedly' }],
    { at: 0, why: 'anonymous' },
  ],
])('the weakest of a chain: %s', (_, hops, weakest) => {
  expect(weakestHop(hops)).toEqual(weakest)
})
