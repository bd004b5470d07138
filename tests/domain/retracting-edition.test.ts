import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimPart, composeEdition, type EditionParts } from '#domain/compose-edition.ts'
import { editionChanges, hasChanges } from '#domain/edition-changes.ts'
import { retractingEdition } from '#domain/retraction.ts'
import { confirmedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const at = '2026-09-01T08:00:00.000Z'
const reason = 'We had mixed up two depots.'
const { newsroom, article } = editionFixture
const { number: _, quotation, passages: __, position, firstPublishedAt: ___, ...check } = confirmedClaim

type State = 'shown' | 'held back' | 'retracted'
type Place = { start: number; end: number; state: State }

/** Three sentences of ours; the claims are numbered from 1 in the order in which they are given. */
const text = 'Trams ran daily. Ferries ran on most days. Nobody minded.'
const passages = [
  { id: 'p1', position: 1, start: 0, end: 16 },
  { id: 'p2', position: 2, start: 17, end: 42 },
  { id: 'p3', position: 3, start: 43, end: 57 },
]
const claimed = ({ start, end, state }: Place, index: number): ClaimPart => ({
  ...{ number: index + 1, check, isUnderDiscussion: false, isWaiting: false },
  place: { start, end, quotation, position },
  isHeldBack: state === 'held back',
  retraction: state === 'retracted' ? { reason, at } : null,
})
const composed = (places: Place[], given: Partial<EditionParts> = {}) => {
  const parts = {
    ...{ newsroom, slug: 'trams', number: 1, firstPublishedAt: at, claimsPublishedAt: new Map(), text },
    ...{ article: { ...article, isOurs: true }, passages, setAside: new Set(['p3']) },
    claims: places.map(claimed),
  }
  return composeEdition({ ...parts, ...given }, at, null).document
}
const ground = (places: Place[]) => ({
  ...{ text, passages },
  anchors: places.map(({ start, end }, index) => ({ claimNumber: index + 1, start, end })),
})
const retracting = (places: Place[], number: number) =>
  retractingEdition(composed(places), { number, reason, at }, at, ground(places))

const trams = { start: 0, end: 15, state: 'shown' } as const
const daily = { start: 10, end: 15, state: 'held back' } as const
const ferries = { start: 17, end: 41, state: 'shown' } as const
const hidden = (edition: ReturnType<typeof retracting>) =>
  edition.text?.filter((run) => run.hidden).map((run) => [run.hidden, run.retracted])

describe('the edition that a retraction makes', () => {
  test('follows the newest one, says why, and changes nothing else', () => {
    const newest = composed([trams, daily, ferries])
    const next = retracting([trams, daily, ferries], 3)
    expect(next.correction).toEqual({ kind: 'retraction', reason })
    expect(next).toMatchObject({ number: 2, publishedAt: at, beingChecked: 1 })
    expect(next.retracted).toEqual([{ number: 3, reason, at }])
    const { number, correction, claims, passages, text, retracted, ...rest } = next
    expect(newest).toMatchObject(rest)
    expect(claims).toEqual(newest.claims.slice(0, 1))
    expect(passages.map((passage) => passage.state)).toEqual(['claimed', 'retracted', 'set aside'])
    expect(hidden(next)).toEqual([['retracted', [3]]])
  })

  test('says of what it shared with a claim that is held back that it is being checked', () => {
    const next = retracting([trams, daily, ferries], 1)
    expect(next).toMatchObject({ beingChecked: 1, retracted: [{ number: 1 }] })
    expect(next.passages[0]).toEqual({ length: 16, state: 'being checked', claims: [] })
    expect(hidden(next)).toEqual([
      ['retracted', [1]],
      ['being checked', []],
    ])
  })

  test('no longer counts a claim that was held back among those being checked, and tells it from others', () => {
    const next = retracting([daily, { ...ferries, state: 'held back' }], 1)
    expect(next).toMatchObject({ beingChecked: 1, claims: [], retracted: [{ number: 1 }] })
    expect(next.passages.map((passage) => passage.state)).toEqual([
      ...['retracted', 'being checked', 'set aside'],
    ])
    expect(retracting([daily], 1)).toMatchObject({ beingChecked: 0 })
  })

  test('leaves the words of a third party’s article where they never were', () => {
    const newest = { ...composed([trams]), text: null }
    expect(retractingEdition(newest, { number: 1, reason, at }, at, ground([trams])).text).toBeNull()
  })

  test('is not made where nobody knows where the claim stands', () => {
    const make = () => retractingEdition(composed([trams]), { number: 1, reason, at }, at, ground([]))
    expect(make).toThrow('no place')
  })

  test('leaves as many being checked as there were where a held-back claim’s words are nowhere', () => {
    const newest = composed([trams, { ...ferries, state: 'held back' }])
    const claim = { number: 3, reason, at }
    const next = retractingEdition(newest, claim, at, ground([trams, ferries]))
    expect(next).toMatchObject({ beingChecked: 1, retracted: [claim] })
    expect(next.passages).toEqual(newest.passages)
    expect(next.text).toEqual(newest.text)
  })

  test('is the one that the desk would publish if nothing but this had happened', () => {
    const state = fc.constantFrom<State[]>('shown', 'held back', 'retracted')
    const place = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 25 }), state)
      .map(([start, length, state]) => ({ start, end: Math.min(text.length, start + length), state }))
    const places = fc.array(place, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(places, fc.nat(5), (claims, pick) => {
        const index = pick % claims.length
        fc.pre(claims[index]?.state !== 'retracted')
        const next = retracting(claims, index + 1)
        const after = claims.map((one, each) =>
          each === index ? { ...one, state: 'retracted' as const } : one,
        )
        const desk = composed(after, { number: 2 })
        expect({ ...next, correction: null }).toEqual(desk)
        expect(hasChanges(editionChanges(next, desk))).toBe(false)
      }),
    )
  })
})
