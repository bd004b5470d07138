import { expect, test } from 'vitest'
import { editionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'
import formatOne from '#tests/support/edition-format-1.json' with { type: 'json' }

test('the newest format is read as it stands', () => {
  expect(readEdition(JSON.parse(JSON.stringify(editionFixture)))).toEqual(editionFixture)
})

test('an edition of format 1 is read as the newest, and what it did not know is left empty', () => {
  const read = readEdition(formatOne)
  expect(editionDocument.parse(read)).toEqual(read)
  expect(read.claims.map((claim) => claim.independence)).toEqual([[], [], []])
  for (const [index, claim] of read.claims.entries()) {
    const { independence: _, evidence, ...rest } = claim
    const { evidence: stored, ...before } = formatOne.claims[index] ?? { evidence: [] }
    expect(rest).toEqual(before)
    const unknown = {
      file: null,
      derivesFrom: [],
      removed: null,
      flags: { notIndependent: null, party: null },
    }
    expect(evidence).toEqual(stored.map((piece) => ({ ...piece, ...unknown })))
  }
})

test('a document of no known format, or of one format with the parts of another, is refused', () => {
  expect(() => readEdition({ ...editionFixture, format: 3 })).toThrow()
  expect(() => readEdition({ ...formatOne, format: 2 })).toThrow()
  expect(() => readEdition({ ...formatOne, claims: [{}] })).toThrow()
})
