import { expect, test } from 'vitest'
import { packClaims, unpackClaims } from '#domain/packed-claims.ts'
import type { BenchClaim } from '#domain/workbench.ts'

const usual: BenchClaim = {
  ...{ id: 'one', number: 1, wording: 'Herons nest here.', version: 3, hops: [], anchor: null },
  ...{ kind: 'fact', stage: 'unassigned', answers: null, priority: 'normal', assignee: null, dueOn: null },
  ...{ isHeldBack: false, isWithdrawn: false, isRetracted: false, isHighRisk: false, isPublished: false },
  ...{ waiting: null, signedOffBy: null },
}
const other: BenchClaim = {
  ...{ id: 'two', number: 2, wording: 'Gulls came back.', version: 1, hops: [] },
  ...{ anchor: { start: 0, end: 5 }, kind: 'prediction', stage: 'signed off', dueOn: '2026-05-01' },
  ...{ answers: { said: 'confirmed', so: null }, priority: 'high', signedOffBy: 'Ines' },
  ...{ assignee: { id: 'i', name: 'Ines', dueAt: null }, isHeldBack: true, isWithdrawn: true },
  ...{ isRetracted: true, isHighRisk: true, isPublished: true },
  waiting: { state: 'lost', score: null, differences: [], candidates: [], was: 'Gulls' },
}

test('claims arrive as they were sent', () => {
  expect(unpackClaims(packClaims([usual, other]))).toEqual([usual, other])
})

test('what most claims have does not travel, and the claim itself stays whole', () => {
  const [packed] = packClaims([usual])
  expect(Object.keys(packed ?? {}).sort()).toEqual(['anchor', 'hops', 'id', 'number', 'version', 'wording'])
  expect(usual.kind).toBe('fact')
  expect(packClaims([other])).toEqual([other])
})
