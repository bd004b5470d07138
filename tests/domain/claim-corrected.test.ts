import { expect, test } from 'vitest'
import { isClaimCorrected } from '#domain/claim-corrected.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { confirmedClaim, editionFixture } from '#tests/support/edition-fixture.ts'
import formatOne from '#tests/support/edition-format-1.json' with { type: 'json' }
import formatTwo from '#tests/support/edition-format-2.json' with { type: 'json' }

const { number } = confirmedClaim
const withClaim = (given: Partial<EditionClaim>): EditionDocument => ({
  ...editionFixture,
  number: 3,
  claims: editionFixture.claims.map((claim) => (claim.number === number ? { ...claim, ...given } : claim)),
})
const corrected = (given: Partial<EditionClaim>) => isClaimCorrected(editionFixture, withClaim(given), number)

test('what an edition says of other claims and of the article corrects nothing of this one', () => {
  expect(corrected({})).toBe(false)
  const title = { ...withClaim({}), article: { ...editionFixture.article, title: 'Another' } }
  expect(isClaimCorrected(editionFixture, title, number)).toBe(false)
  expect(isClaimCorrected(editionFixture, withClaim({ wording: 'Other.' }), number + 1)).toBe(false)
})

test('that its words stand elsewhere in the text corrects nothing', () => {
  const position = { ...confirmedClaim.position, start: 7, end: 9 }
  expect(corrected({ position, passages: [4] })).toBe(false)
})

test.each<[string, Partial<EditionClaim>]>([
  ['its verdict', { answers: { said: null, so: 'disputed' } }],
  ['its words', { rationale: 'Another.' }],
  ['a date', { recheckOn: '2030-01-01' }],
  ['its evidence', { evidence: [] }],
  ['who signed it off', { signedOffAt: '2026-05-01T00:00:00.000Z' }],
])('%s is a change of it, wherever it stands now', (_, given) => {
  expect(corrected({ ...given, passages: [4] })).toBe(true)
})

test('an edition that brings it is one that changed it', () => {
  expect(isClaimCorrected(null, editionFixture, number)).toBe(true)
})

test('the same claim in an older format is the same', () => {
  for (const stored of [formatOne, formatTwo]) {
    const again = readEdition({ ...stored, number: 3 })
    expect(isClaimCorrected(readEdition(stored), again, number)).toBe(false)
  }
  const [one, ...rest] = readEdition(formatTwo).claims
  const newer = {
    ...readEdition(formatTwo),
    claims: one ? [{ ...one, provenance: [], independence: [] }, ...rest] : [],
  }
  expect(isClaimCorrected(readEdition(formatTwo), newer, number)).toBe(false)
})
