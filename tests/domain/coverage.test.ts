import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageInWords, coverageOf, leftInWords, publicationGate } from '#domain/coverage.ts'

const passages = [
  { id: 'a', position: 1, start: 0, end: 10 },
  { id: 'b', position: 2, start: 11, end: 20 },
  { id: 'c', position: 3, start: 22, end: 30 },
]
const anchor = (start: number, end: number, claimNumber = 1) => ({ claimNumber, start, end })

describe('coverageOf', () => {
  test.each([
    ['nothing claimed', [], [], 'unread unread unread'],
    ['a whole passage', [anchor(0, 10)], [], 'claimed unread unread'],
    ['one unit of one', [anchor(9, 10)], [], 'claimed unread unread'],
    ['the ends only touch', [anchor(10, 11)], [], 'unread unread unread'],
    ['the gap only', [anchor(20, 22)], [], 'unread unread unread'],
    ['across two', [anchor(8, 12)], [], 'claimed claimed unread'],
    ['over all', [anchor(0, 30)], [], 'claimed claimed claimed'],
    ['an empty anchor', [anchor(5, 5)], [], 'unread unread unread'],
    ['set aside', [], ['b'], 'unread set aside unread'],
    ['claimed wins', [anchor(0, 12)], ['b', 'c'], 'claimed claimed set aside'],
    ['a set-aside of another revision', [], ['x'], 'unread unread unread'],
  ])('%s', (_name, anchors, setAside, states) => {
    const covered = coverageOf(passages, anchors, new Set(setAside))
    expect(covered.map((passage) => passage.state).join(' ')).toBe(states)
  })

  test('names the claims on a passage once each, in order', () => {
    const anchors = [anchor(0, 3, 7), anchor(2, 5, 2), anchor(6, 8, 7), anchor(4, 4, 1)]
    expect(coverageOf(passages, anchors, new Set()).map((passage) => passage.claims)).toEqual([
      [2, 7],
      [],
      [],
    ])
  })

  test('counts in words', () => {
    const covered = coverageOf(passages, [anchor(0, 3)], new Set(['b']))
    expect(coverageInWords(covered)).toBe('1 of 3 passages claimed, 1 set aside, 1 unread')
    expect(coverageInWords(covered.slice(0, 1))).toBe('1 of 1 passage claimed, 0 set aside, 0 unread')
  })

  test('more claims and set-asides never leave more unread; what has no length changes nothing', () => {
    const anchors = fc.array(fc.record({ claimNumber: fc.nat(9), start: fc.nat(35), end: fc.nat(35) }))
    const aside = fc.subarray(['a', 'b', 'c'])
    const unread = (some: Parameters<typeof coverageOf>[1], ids: string[]) =>
      coverageOf(passages, some, new Set(ids)).filter((passage) => passage.state === 'unread').length
    fc.assert(
      fc.property(anchors, anchors, aside, (some, more, ids) => {
        expect(unread([...some, ...more], ids)).toBeLessThanOrEqual(unread(some, []))
        const worded = some.filter((one) => one.start < one.end)
        expect(coverageOf(passages, some, new Set(ids))).toEqual(coverageOf(passages, worded, new Set(ids)))
      }),
    )
  })
})

describe('publicationGate', () => {
  const claim = (number: number, isSignedOff: boolean, isHeldBack = false, isUnderDiscussion = false) => ({
    ...{ number, isSignedOff, isHeldBack, isUnderDiscussion, isWaiting: false },
  })
  const waits = (number: number, isHeldBack = false) => ({
    ...claim(number, true, isHeldBack),
    isWaiting: true,
  })
  const read = [
    { position: 1, state: 'claimed' as const },
    { position: 2, state: 'set aside' as const },
  ]
  const unread = (position: number) => ({ position, state: 'unread' as const })

  test.each([
    ['all signed off', read, [claim(1, true), claim(2, true)], []],
    ['one held back', read, [claim(1, true), claim(2, false, true)], []],
    [
      'one left',
      read,
      [claim(1, true), claim(3, false), claim(2, false)],
      [{ kind: 'claims not signed off', numbers: [2, 3] }],
    ],
    [
      'unread left',
      [unread(4), ...read, unread(3)],
      [claim(1, true)],
      [{ kind: 'unread passages', positions: [3, 4] }],
    ],
    ['no claims', read, [], []],
    ['all held back', read, [claim(1, false, true)], []],
    ['signed off and held back', read, [claim(1, true, true)], []],
    [
      'a comment left on one that is signed off',
      read,
      [claim(4, true, false, true), claim(2, true, false, true), claim(3, true)],
      [{ kind: 'claims with unresolved comments', numbers: [2, 4] }],
    ],
    [
      'words that nobody has decided on, of signed-off claims too',
      read,
      [waits(5), claim(1, true), waits(3)],
      [{ kind: 'claims whose words changed', numbers: [3, 5] }],
    ],
    ['words that wait on what is held back', read, [waits(3, true)], []],
    ['a comment on what is held back', read, [claim(1, true, true, true), claim(2, false, true, true)], []],
  ])('%s', (_name, some, claims, left) => {
    expect(publicationGate({ passages: some, claims })).toEqual({ isOpen: left.length === 0, left })
  })

  test('names everything that is left at once', () => {
    const { left } = publicationGate({
      passages: [3, 5, 9, 10, 11, 12].map(unread),
      claims: [claim(2, false, false, true), claim(7, true, false, true), claim(8, true, false, true)],
    })
    expect(left.map(leftInWords)).toEqual([
      'Passages 3, 5 and 9–12 are unread: claim them or set them aside.',
      'Claim 2 is not signed off: have it signed off or hold it back with a reason.',
      'Comments on claims 2, 7 and 8 are not resolved: resolve them or hold the claims back with a reason.',
    ])
    expect(leftInWords({ kind: 'claims whose words changed', numbers: [3, 5] })).toBe(
      'The words of claims 3 and 5 changed in the article: accept or place them, or hold the claims back with a reason.',
    )
    expect(leftInWords({ kind: 'claims whose words changed', numbers: [3] })).toBe(
      'The words of claim 3 changed in the article: accept or place them, or hold the claim back with a reason.',
    )
    const one = { kind: 'claims with unresolved comments' as const, numbers: [3] }
    expect(leftInWords(one)).toBe(
      'A comment on claim 3 is not resolved: resolve it or hold the claim back with a reason.',
    )
  })

  test('is open exactly when all four rules hold', () => {
    const states = fc.array(fc.constantFrom('claimed' as const, 'set aside' as const, 'unread' as const))
    const claims = fc.array(
      fc.record({
        ...{ isSignedOff: fc.boolean(), isHeldBack: fc.boolean() },
        ...{ isUnderDiscussion: fc.boolean(), isWaiting: fc.boolean() },
      }),
    )
    fc.assert(
      fc.property(states, claims, (some, made) => {
        const gate = publicationGate({
          passages: some.map((state, index) => ({ position: index + 1, state })),
          claims: made.map((one, index) => ({ number: index + 1, ...one })),
        })
        const isDone = made.every(
          (one) => one.isHeldBack || (one.isSignedOff && !one.isUnderDiscussion && !one.isWaiting),
        )
        const isReady = !some.includes('unread') && isDone
        expect(gate.isOpen).toBe(isReady)
      }),
    )
  })
})
