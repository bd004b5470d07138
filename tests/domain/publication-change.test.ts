import { describe, expect, test } from 'vitest'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { publicationChange } from '#domain/publication-change.ts'
import { confirmedClaim, disputedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const of = (claims: EditionClaim[], given: Partial<EditionDocument> = {}): EditionDocument => ({
  ...editionFixture,
  claims,
  ...given,
})
const [piece] = confirmedClaim.evidence
if (!piece) throw new Error('The fixture has evidence')
const unconfirmed = { ...confirmedClaim, answers: { said: null, so: 'unconfirmed' as const } }
const both = of([confirmedClaim, disputedClaim])
const withEvidence = (evidence: EditionClaim['evidence']) =>
  of([{ ...confirmedClaim, evidence }, disputedClaim])

describe('the least kind that an edition can be called', () => {
  test.each<[string, EditionDocument[], EditionDocument, string, number[]]>([
    ['other words alone', [both], of([{ ...confirmedClaim, wording: 'Other' }, disputedClaim]), 'typo', []],
    ['a new claim', [of([disputedClaim])], both, 'addition', []],
    [
      'new evidence',
      [both],
      withEvidence([...confirmedClaim.evidence, { ...piece, number: 77 }]),
      'addition',
      [],
    ],
    ['evidence taken off', [both], withEvidence([]), 'update', []],
    [
      'evidence removed',
      [both],
      withEvidence([{ ...piece, removed: { reason: 'Forged', at: '' } }]),
      'update',
      [],
    ],
    ['another verdict', [both], of([unconfirmed, disputedClaim]), 'correction', [confirmedClaim.number]],
    ['a claim that is gone', [both], of([disputedClaim]), 'correction', [confirmedClaim.number]],
    [
      'a verdict that changed while it was held back',
      [both, of([disputedClaim])],
      of([unconfirmed, disputedClaim]),
      'correction',
      [confirmedClaim.number],
    ],
  ])('%s', (_, earlier, next, least, verdicts) => {
    expect(publicationChange(earlier, next)).toMatchObject({ least, verdicts })
  })

  test('there is none for the first edition', () => {
    expect(publicationChange([], both)).toBeNull()
  })

  test('a claim that was retracted is not gone once more', () => {
    const retracted = [{ number: confirmedClaim.number, reason: 'Wrong', at: '2026-09-01T00:00:00.000Z' }]
    const next = of([disputedClaim], { retracted })
    expect(publicationChange([both, next], next)).toMatchObject({ least: 'typo', verdicts: [] })
  })
})
