import { expect, test } from 'vitest'
import { editionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'
import formatOne from '#tests/support/edition-format-1.json' with { type: 'json' }
import formatTwo from '#tests/support/edition-format-2.json' with { type: 'json' }

/** Roles were words. */
const newest = { checkedBy: { role: 'reviewer' }, signedOffBy: { role: 'editor' } }

test('the newest format is read as it stands', () => {
  expect(readEdition(JSON.parse(JSON.stringify(editionFixture)))).toEqual(editionFixture)
})

test('an edition of format 1 is read as the newest, and what it did not know is left empty', () => {
  const read = readEdition(formatOne)
  expect(editionDocument.parse(read)).toEqual(read)
  expect(read).toMatchObject({ text: null, retracted: [], newsroom: { language: 'en' } })
  for (const [index, claim] of read.claims.entries()) {
    const { evidence: stored = [], ...before } = formatOne.claims[index] ?? {}
    expect(claim).toMatchObject({ ...before, ...newest, independence: [], provenance: [] })
    const unknown = { file: null, derivesFrom: [], removed: null }
    const flags = { fault: null, party: null, words: null }
    expect(claim.evidence).toEqual(stored.map((piece) => ({ ...piece, ...unknown, flags })))
  }
})

test('an edition of format 2 keeps the sentences that it was published with', () => {
  const read = readEdition(formatTwo)
  expect(editionDocument.parse(read)).toEqual(read)
  const claim = read.claims.find((one) => one.number === 2)
  expect(claim).toMatchObject({ ...newest, provenance: [] })
  expect(claim?.independence[0]).toEqual({
    ...{ question: 'so', stance: 'contradicts', words: '1 piece from 1 independent root: BIPM.' },
    ...{ pieces: 0, roots: [], parties: [], uncounted: 0 },
  })
  expect(claim?.evidence[1]?.flags).toEqual({ fault: null, party: null, words: 'it is the article itself' })
})

test('a role that there never was is refused', () => {
  const claims = formatTwo.claims.map((claim) => ({ ...claim, checkedBy: { role: 'Owner', name: null } }))
  expect(() => readEdition({ ...formatTwo, claims })).toThrow('a role')
})

test('a document of no known format, or of one format with the parts of another, is refused', () => {
  expect(() => readEdition({ ...editionFixture, format: 4 })).toThrow()
  expect(() => readEdition({ ...editionFixture, format: 2 })).toThrow()
  expect(() => readEdition({ ...formatOne, format: 2 })).toThrow()
  expect(() => readEdition({ ...formatOne, claims: [{}] })).toThrow()
})
