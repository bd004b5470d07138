import { describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { benchRefusals } from '#domain/bench-refusals.ts'
import type { BenchClaim } from '#domain/workbench.ts'

const editor: Actor = { id: 'e1', name: 'Ada', role: 'editor' }
const reviewer: Actor = { id: 'r1', name: 'Ravi', role: 'reviewer' }

const claim: BenchClaim = {
  ...{ id: 'c1', number: 3, wording: 'Trams ran on time.', kind: 'fact', stage: 'signed off' },
  ...{ answers: { said: null, so: 'confirmed' }, isHeldBack: false, isWithdrawn: false, isRetracted: false },
  ...{ priority: 'normal', isHighRisk: false, assignee: null, anchor: { start: 0, end: 18 } },
  ...{ version: 2, dueOn: null, hops: [], waiting: null, isPublished: false, signedOffBy: 'e1' },
}
const waiting = {
  state: 'reworded',
  score: 0.9,
  differences: [],
  candidates: [],
  was: 'Trams ran late.',
} as const
const refused = (actor: Actor, given: Partial<BenchClaim> = {}) =>
  Object.entries(benchRefusals(actor, 'a1', { ...claim, ...given }))
    .filter(([, sentence]) => sentence !== null)
    .map(([task]) => task)

describe('what is told beforehand', () => {
  test.each<[string, Actor, Partial<BenchClaim>, string[]]>([
    ['nothing waits to be accepted', editor, {}, ['acceptAnchor']],
    ['whoever signed off does not accept', editor, { waiting }, ['acceptAnchor']],
    ['somebody else accepts', editor, { waiting, signedOffBy: 'e2' }, []],
    [
      'readers have seen it',
      editor,
      { waiting, signedOffBy: null, isPublished: true },
      ['splitClaim', 'mergeClaims', 'withdrawOnBench'],
    ],
  ])('%s', (_, actor, given, expected) => {
    expect(refused(actor, given)).toEqual(expected)
  })

  test('a reviewer, and a claim that is over, change nothing', () => {
    expect(refused(reviewer, { waiting })).toHaveLength(6)
    expect(refused(editor, { isWithdrawn: true })).toHaveLength(6)
    expect(benchRefusals(reviewer, 'a1', claim).splitClaim).toMatch(/^Only editors can split claims/)
  })
})
