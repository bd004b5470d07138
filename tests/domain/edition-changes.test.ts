import { describe, expect, test } from 'vitest'
import { claimChange } from '#domain/claim-changes.ts'
import { type EditionDocument, editionClaim, editionDocument, editionEvidence } from '#domain/edition.ts'
import { editionChanges, hasChanges } from '#domain/edition-changes.ts'
import { confirmedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const [first] = confirmedClaim.evidence
if (!first) throw new Error('The fixture has evidence')
type Claim = typeof confirmedClaim

const withClaim = (given: Partial<Claim>): EditionDocument => ({
  ...editionFixture,
  claims: editionFixture.claims.map((claim) =>
    claim.number === confirmedClaim.number ? { ...claim, ...given } : claim,
  ),
})
const withPiece = (given: Partial<Claim['evidence'][number]>) =>
  withClaim({
    evidence: confirmedClaim.evidence.map((piece, index) => (index ? piece : { ...piece, ...given })),
  })
const changeOf = (after: EditionDocument) => claimChange(editionFixture, after, confirmedClaim.number)

describe('what changed for readers', () => {
  test('is nothing between an edition and the same one published again', () => {
    const again = { ...editionFixture, number: 9, publishedAt: '2026-09-01T00:00:00.000Z', correction: null }
    const changes = editionChanges(editionFixture, again)
    expect(changes).toMatchObject({ texts: [], others: [], text: null, claims: [], beingChecked: null })
    expect(hasChanges(changes)).toBe(false)
  })

  test('names a verdict with what it was and is', () => {
    expect(changeOf(withClaim({ answers: { said: null, so: 'disputed' } }))?.answers).toContainEqual({
      ...{ question: 'so', before: confirmedClaim.answers.so, after: 'disputed' },
    })
  })

  test('tells a claim that is new, one that is gone and one that was retracted apart', () => {
    const without = {
      ...editionFixture,
      claims: editionFixture.claims.filter((claim) => claim.number !== confirmedClaim.number),
    }
    const retracted = [{ number: confirmedClaim.number, reason: 'Wrong', at: '2026-09-01T00:00:00.000Z' }]
    const fateFrom = (before: EditionDocument, after: EditionDocument) => {
      const { fate, reason } = claimChange(before, after, confirmedClaim.number) ?? {}
      return [fate, reason]
    }
    expect(fateFrom(without, editionFixture)).toEqual(['added', null])
    expect(fateFrom(editionFixture, without)).toEqual(['gone', null])
    expect(fateFrom(editionFixture, { ...without, retracted })).toEqual(['retracted', 'Wrong'])
    expect(fateFrom(without, without)).toEqual([undefined, undefined])
  })

  test('lists a claim that was taken out of the earlier edition too, between the two and at no other time', () => {
    const retracted = [{ number: 9, reason: 'Mixed up', at: '2026-04-01T09:00:00.000Z' }]
    const on = (day: string) => ({ ...editionFixture, publishedAt: `${day}T09:05:00.000Z`, retracted })
    const between = (one: string, other: string) => editionChanges(on(one), on(other)).claims
    expect(between('2026-03-06', '2026-05-01')).toEqual([
      expect.objectContaining({ number: 9, fate: 'retracted', reason: 'Mixed up', wording: '' }),
    ])
    expect(between('2026-05-01', '2026-06-01')).toEqual([])
    expect(between('2026-03-06', '2026-03-20')).toEqual([])
  })

  test('names evidence that was put on, taken off and removed', () => {
    const added = withClaim({ evidence: [...confirmedClaim.evidence, { ...first, number: 99 }] })
    expect(changeOf(added)?.evidence).toMatchObject([{ number: 99, fate: 'added' }])
    expect(changeOf(withClaim({ evidence: confirmedClaim.evidence.slice(1) }))?.evidence).toMatchObject([
      { number: first.number, fate: 'gone' },
    ])
    const removed = { reason: 'Forged', at: '2026-09-01T00:00:00.000Z' }
    expect(changeOf(withPiece({ removed }))?.evidence).toMatchObject([
      { fate: 'changed', texts: [{ part: 'removal', before: '', after: 'Forged' }] },
    ])
  })

  test('shows our own text with "[…]" for hidden words', () => {
    const run = { words: 'Ice floats.', passage: 1, claims: [], hidden: null, retracted: [] }
    const hidden = { ...run, words: '', hidden: 'being checked' as const }
    const changes = editionChanges({ ...editionFixture, text: [run] }, { ...editionFixture, text: [hidden] })
    expect(changes.text).toEqual({ before: 'Ice floats.', after: '[…]' })
  })
})

/** Another value of the same shape, whatever it is. */
function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value} (other)`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['other']
  if (value === null) return 'other'
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, other(inner)]))
}

describe('every part of an edition is compared, or it says why not', () => {
  const notOfAClaim = ['id', 'number', 'firstPublishedAt', 'independence', 'provenance']
  test.each(Object.keys(editionClaim.shape).filter((key) => !notOfAClaim.includes(key)))(
    'claim: %s',
    (key) => {
      const changed = withClaim({ [key]: other(confirmedClaim[key as keyof Claim]) })
      expect(changeOf(changed)).not.toBeNull()
    },
  )

  const unset: Partial<typeof first> = {
    removed: { reason: 'Forged', at: '' },
    file: { name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: 'aa' },
    flags: { fault: { kind: 'circle', place: null, through: null }, party: null, words: null },
  }
  test.each(Object.keys(editionEvidence.shape).filter((key) => key !== 'number'))('evidence: %s', (key) => {
    const part = key as keyof typeof first
    const changed = { [part]: unset[part] ?? other(first[part]) }
    expect(changeOf(withPiece(changed))?.evidence).toHaveLength(1)
  })

  // What moves with every edition, what a retraction says by itself, and the text, which has a test of its own.
  const notOfTheEdition = ['format', 'number', 'slug', 'publishedAt', 'firstPublishedAt', 'correction']
  const parts = Object.keys(editionDocument.shape).filter(
    (key) => ![...notOfTheEdition, 'retracted', 'text', 'article', 'newsroom'].includes(key),
  )
  test.each(parts)('edition: %s', (key) => {
    const changed = { ...editionFixture, [key]: other(editionFixture[key as keyof EditionDocument]) }
    expect(hasChanges(editionChanges(editionFixture, changed as EditionDocument))).toBe(true)
  })

  test.each(Object.keys(editionDocument.shape.article.shape).filter((key) => key !== 'id'))(
    'article: %s',
    (key) => {
      const { article } = editionFixture
      const changed = { ...article, [key]: other(article[key as keyof typeof article]) }
      expect(hasChanges(editionChanges(editionFixture, { ...editionFixture, article: changed }))).toBe(true)
    },
  )

  test.each(Object.keys(editionDocument.shape.newsroom.shape))('newsroom: %s', (key) => {
    const { newsroom } = editionFixture
    const changed = { ...newsroom, [key]: other(newsroom[key as keyof typeof newsroom]) }
    expect(hasChanges(editionChanges(editionFixture, { ...editionFixture, newsroom: changed }))).toBe(true)
  })
})
