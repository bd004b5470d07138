import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimPart, composeEdition, type EditionParts } from '#domain/compose-edition.ts'
import { type EditionClaim, editionDocument } from '#domain/edition.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'

const at = '2026-06-03T09:00:00.000Z'
const { newsroom, article } = editionFixture
const [sample] = editionFixture.claims
if (!sample) throw new Error('The fixture has no claim')
const { number: _, quotation: __, passages: ___, ...plainCheck } = sample

/** Every text of a claim carries its own mark, by which it is found wherever it went. */
function part(
  number: number,
  start: number,
  end: number,
  state: 'signed' | 'open' | 'held' | 'held, signed',
): ClaimPart {
  const mark = `MARK${number}#`
  const check: Omit<EditionClaim, 'number' | 'quotation' | 'passages'> = {
    ...plainCheck,
    ...{
      id: `01920000-0000-7000-8000-00000000000${number}`,
      wording: `${mark}wording`,
      rationale: `${mark}rationale`,
    },
    ...{ inShort: [`${mark}short`], reply: `${mark}reply`, override: `${mark}override` },
    missing: { said: `${mark}said`, so: `${mark}so` },
    hops: [
      {
        position: 1,
        sourceId: null,
        name: `${mark}speaker`,
        isAnonymous: true,
        kind: null,
        cue: mark,
        hedge: mark,
      },
    ],
    evidence: plainCheck.evidence.map((piece) => ({
      ...piece,
      title: `${mark}title`,
      shows: `${mark}shows`,
    })),
  }
  const isSigned = state === 'signed' || state === 'held, signed'
  return {
    ...{
      number,
      place: {
        ...{ start, end, quotation: `${mark}quotation` },
        position: { type: 'TextPositionSelector' as const, start, end },
      },
      isWaiting: false,
      isHeldBack: state.startsWith('held'),
      isUnderDiscussion: false,
      retraction: null,
    },
    check: isSigned ? check : null,
  }
}

const parts = (claims: ClaimPart[], given: Partial<EditionParts> = {}): EditionParts => ({
  ...{ newsroom, article, slug: 'water', number: 1, firstPublishedAt: null, claims },
  claimsPublishedAt: new Map(),
  text: 'A passage. '.repeat(4),
  passages: [0, 1, 2, 3].map((n) => ({ id: `p${n + 1}`, position: n + 1, start: n * 10, end: n * 10 + 9 })),
  setAside: new Set(['p4']),
  ...given,
})

describe('an edition', () => {
  test('shows what is signed off, in its passages, and holds together as a document', () => {
    const { gate, document } = composeEdition(
      parts([part(1, 0, 15, 'signed'), part(2, 20, 25, 'signed')]),
      at,
      null,
    )
    expect(gate).toEqual({ isOpen: true, left: [] })
    expect(editionDocument.parse(document)).toEqual(document)
    expect(document).toMatchObject({ format: 3, publishedAt: at, firstPublishedAt: at, beingChecked: 0 })
    expect(document.claims.map((claim) => [claim.number, claim.passages])).toEqual([
      [1, [1, 2]],
      [2, [3]],
    ])
    expect(document.passages).toEqual([
      { length: 9, state: 'claimed', claims: [1] },
      { length: 9, state: 'claimed', claims: [1] },
      { length: 9, state: 'claimed', claims: [2] },
      { length: 9, state: 'set aside', claims: [] },
    ])
  })

  test('shows of a held-back claim that a passage is being checked, and how many there are', () => {
    const claims = [part(1, 0, 9, 'signed'), part(2, 10, 19, 'held'), part(3, 10, 29, 'held, signed')]
    const { gate, document } = composeEdition(parts(claims), at, null)
    expect(gate.isOpen).toBe(true)
    expect(document.beingChecked).toBe(2)
    expect(document.passages.map((passage) => passage.state)).toEqual([
      ...['claimed', 'being checked', 'being checked', 'set aside'],
    ])
  })

  test('shows nothing of a held-back claim whose words are lost, and no claim that waits', () => {
    const lost = { ...part(2, 10, 19, 'held'), isWaiting: true, place: null }
    const { gate, document } = composeEdition(parts([part(1, 0, 39, 'signed'), lost]), at, null)
    expect(gate.isOpen).toBe(true)
    expect(document.beingChecked).toBe(0)
    expect(document.passages.every((passage) => passage.state === 'claimed')).toBe(true)
    const waiting = composeEdition(parts([{ ...part(1, 0, 39, 'signed'), isWaiting: true }]), at, null)
    expect(waiting.gate.left).toEqual([{ kind: 'claims whose words changed', numbers: [1] }])
  })

  test('keeps when it was first published, and says what changed', () => {
    const earlier = '2026-05-01T08:00:00.000Z'
    const correction = { kind: 'typo', reason: 'A comma' } as const
    const later = parts([part(1, 0, 39, 'signed')], { number: 2, firstPublishedAt: earlier })
    expect(composeEdition(later, at, correction).document).toMatchObject({
      ...{ number: 2, firstPublishedAt: earlier, publishedAt: at, correction },
    })
  })

  test('is not published while a passage is unread or a claim is open', () => {
    const { gate } = composeEdition(parts([part(1, 0, 9, 'signed'), part(2, 10, 19, 'open')]), at, null)
    expect(gate.left).toEqual([
      { kind: 'unread passages', positions: [3] },
      { kind: 'claims not signed off', numbers: [2] },
    ])
  })

  test('never holds a word of a claim that is held back or not signed off', () => {
    const state = fc.constantFrom(
      'signed' as const,
      'open' as const,
      'held' as const,
      'held, signed' as const,
    )
    const place = fc.tuple(fc.nat(38), fc.integer({ min: 1, max: 20 }), state)
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 6 }),
        fc.subarray(['p1', 'p2', 'p3', 'p4']),
        (places, aside) => {
          const claims = places.map(([start, length, each], index) =>
            part(index + 1, start, start + length, each),
          )
          const { document } = composeEdition(parts(claims, { setAside: new Set(aside) }), at, null)
          const text = JSON.stringify(document)
          for (const [index, [, , each]] of places.entries()) {
            const isShown = each === 'signed'
            expect(text.includes(`MARK${index + 1}#`)).toBe(isShown)
            expect(text.includes(`00000000000${index + 1}"`)).toBe(isShown)
            expect(document.passages.some((passage) => passage.claims.includes(index + 1))).toBe(
              isShown &&
                document.claims.some((claim) => claim.number === index + 1 && claim.passages.length > 0),
            )
          }
          expect(document.beingChecked).toBe(claims.filter((claim) => claim.isHeldBack).length)
        },
      ),
    )
  })
})
