import { describe, expect, test } from 'vitest'
import type { EditionDocument } from '#domain/edition.ts'
import { withoutRetracted } from '#domain/retraction.ts'
import { confirmedClaim, disputedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const at = '2026-09-01T08:00:00.000Z'
const reason = 'We had mixed up two depots.'
const gone = { number: confirmedClaim.number, reason, at }
const run = (words: string, claims: number[], hidden: 'being checked' | null = null) => ({
  ...{ words, claims, hidden, passage: 1, retracted: [] },
})
const [one, other] = [confirmedClaim.number, disputedClaim.number]
const edition: EditionDocument = {
  ...editionFixture,
  beingChecked: 1,
  claims: [confirmedClaim, disputedClaim],
  passages: [
    { length: 10, state: 'claimed', claims: [one] },
    { length: 10, state: 'claimed', claims: [one, other] },
    { length: 10, state: 'being checked', claims: [] },
  ],
  text: [
    run('Only its words. ', [one]),
    run('Both’s. ', [one, other]),
    run('Nobody’s. ', []),
    run('', [], 'being checked'),
  ],
}

describe('an edition without a claim that was taken back', () => {
  const without = withoutRetracted(edition, [gone])

  test('holds nothing of it but the reason; words that another claim covers stay that claim’s', () => {
    expect(JSON.stringify(without)).not.toContain(confirmedClaim.wording)
    expect(without.claims).toEqual([disputedClaim])
    expect(without.retracted).toEqual([gone])
    expect(without.passages.map(({ state, claims }) => [state, claims])).toEqual([
      ['retracted', []],
      ['claimed', [other]],
      ['being checked', []],
    ])
    expect(without.text?.map(({ words, claims, hidden }) => [words, claims, hidden])).toEqual([
      ['', [], 'retracted'],
      ['Both’s. ', [other], null],
      ['Nobody’s. ', [], null],
      ['', [], 'being checked'],
    ])
  })

  test('is the very same edition where it never held the claim', () => {
    const elsewhere = { ...gone, number: 99 }
    expect(withoutRetracted(edition, [elsewhere])).toBe(edition)
    expect(withoutRetracted(edition, [])).toBe(edition)
  })

  test('leaves the words of a third party’s article where they never were', () => {
    expect(withoutRetracted({ ...edition, text: null }, [gone]).text).toBeNull()
  })
})
