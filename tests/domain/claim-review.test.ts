import { describe, expect, it } from 'vitest'
import { claimReview } from '#domain/claim-review.ts'
import type { EditionClaim } from '#domain/edition.ts'
import { newsOrganization } from '#domain/news-organization.ts'
import { wordsIn } from '#domain/words/words.ts'
import {
  confirmedClaim,
  disputedClaim,
  editionFixture,
  unconfirmedClaim,
} from '#tests/support/edition-fixture.ts'
import { noVocabulary, schemaFaults } from '#tests/support/schema-org.ts'

const origin = 'https://checks.example.org'
const { firstPublishedAt, publishedAt, correction } = editionFixture
const history = [
  { publishedAt: firstPublishedAt, correction: null },
  { publishedAt, correction },
]
const review = (claim: EditionClaim, language = 'en') =>
  claimReview(editionFixture, claim, history, { origin, words: wordsIn(language) })
const namedHop = { position: 0, sourceId: null, isAnonymous: false, cue: null, hedge: null } as const

describe('the review of a claim', () => {
  it('rates confirmed 5 of 5 and disputed 2 of 5, and says which question it answers', () => {
    expect(review(confirmedClaim).reviewRating).toMatchObject({
      ...{ alternateName: 'Confirmed', ratingValue: 5, bestRating: 5, worstRating: 1 },
    })
    expect(review(disputedClaim).reviewRating).toMatchObject({ alternateName: 'Disputed', ratingValue: 2 })
    expect(review(disputedClaim).reviewAspect).toBe('Is it so?')
  })

  it('gives unconfirmed a label and no number', () => {
    const { reviewRating } = review(unconfirmedClaim)
    expect(reviewRating).toMatchObject({ '@type': 'Rating', alternateName: 'Unconfirmed' })
    for (const name of ['ratingValue', 'bestRating', 'worstRating'])
      expect(reviewRating).not.toHaveProperty(name)
  })

  it('rates said where that is the only question', () => {
    const quote: EditionClaim = { ...disputedClaim, kind: 'quote', answers: { said: 'confirmed', so: null } }
    expect(review(quote)).toMatchObject({ reviewAspect: 'Was it said?', reviewRating: { ratingValue: 5 } })
  })

  it('names the speaker as author and the carrier as appearance', () => {
    expect(review(disputedClaim).itemReviewed).toMatchObject({
      author: { '@type': 'Person', name: 'a guide at the town museum (anonymous)' },
      appearance: [
        { publisher: { name: 'Harbour Town Radio' } },
        { publisher: { name: 'The Harbour Gazette' }, url: editionFixture.article.url },
      ],
    })
    const outlet = { '@type': 'Organization', name: 'The Harbour Gazette' }
    expect(review(confirmedClaim).itemReviewed.author).toEqual(outlet)
    const agency = { ...disputedClaim, hops: [{ ...namedHop, name: 'Interfax', kind: 'agency' as const }] }
    expect(review(agency).itemReviewed.author).toEqual({
      ...{ '@type': 'Organization', name: 'Interfax', url: `${origin}/speakers/interfax` },
    })
  })

  it('has the page’s own address, the recheck date as expiry, and every correction of the claim’s editions', () => {
    const third = {
      publishedAt: '2026-04-01T00:00:00.000Z',
      correction: { kind: 'typo', reason: 'B.' } as const,
    }
    const frame = { origin, words: wordsIn('en') }
    const made = claimReview(editionFixture, disputedClaim, [...history, third], frame)
    expect(made).toMatchObject({
      url: 'https://checks.example.org/checks/how-long-is-a-metre/2',
      expires: '2027-03-04',
      datePublished: disputedClaim.firstPublishedAt,
      dateModified: publishedAt,
    })
    expect(made.correction).toEqual([
      { '@type': 'CorrectionComment', text: correction?.reason, datePublished: publishedAt },
      { '@type': 'CorrectionComment', text: 'B.', datePublished: third.publishedAt },
    ])
    expect(review(confirmedClaim)).not.toHaveProperty('expires')
    expect(claimReview(editionFixture, disputedClaim, history.slice(0, 1), frame)).not.toHaveProperty(
      'correction',
    )
  })

  it('speaks the language of its page', () => {
    expect(review(disputedClaim, 'uk')).toMatchObject({
      ...{ inLanguage: 'uk', reviewRating: { alternateName: 'Спростовується' } },
      itemReviewed: { inLanguage: 'en', author: { name: 'a guide at the town museum (анонімно)' } },
    })
  })
})

describe('the newsroom', () => {
  it('says where its policies are and whom to write to, and nothing of what is no address', () => {
    expect(newsOrganization(editionFixture.newsroom, origin)).toMatchObject({
      correctionsPolicy: `${origin}/corrections`,
      contactPoint: [
        { contactType: 'newsroom', email: 'desk@example.org' },
        { contactType: 'corrections', email: 'corrections@example.org' },
      ],
    })
    const words = {
      ...editionFixture.newsroom,
      contact: 'Ask the porter',
      corrections: 'javascript:alert(1)',
    }
    expect(newsOrganization(words, origin)).not.toHaveProperty('contactPoint')
  })
})

describe.skipIf(noVocabulary !== null)('by the vocabulary of schema.org', () => {
  const claims = [confirmedClaim, disputedClaim, unconfirmedClaim]
  it.each(['en', 'uk', 'ar'])('every review is sound in %s', (language) => {
    for (const claim of claims) expect(schemaFaults(review(claim, language))).toEqual([])
  })

  it('the newsroom is sound', () => {
    expect(schemaFaults(newsOrganization(editionFixture.newsroom, origin))).toEqual([])
  })

  it.each([
    [{ '@type': 'ClaimRevue' }, 'there is no type'],
    [{ '@type': 'ClaimReview', verdict: 'x' }, 'there is no such property'],
    [{ '@type': 'ClaimReview', email: 'a@b.example' }, 'is not said of'],
    [{ '@type': 'ClaimReview', reviewRating: { '@type': 'Claim' } }, 'cannot be a Claim'],
    [{ '@type': 'ClaimReview', expires: 'soon' }, 'cannot be "soon"'],
    [{ '@type': 'ClaimReview', itemReviewed: { '@type': 'Claim', reviews: [] } }, 'superseded'],
  ])('finds the fault in %j', (node, fault) => {
    expect(schemaFaults(node).join('\n')).toContain(fault)
  })
})
