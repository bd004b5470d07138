import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClaimReview } from '#components/check/claim-review.tsx'
import { claimReview } from '#domain/claim-review.ts'
import type { EditionClaim } from '#domain/edition.ts'
import {
  confirmedClaim,
  disputedClaim,
  editionFixture,
  unconfirmedClaim,
} from '#tests/support/edition-fixture.ts'

const origin = 'https://checks.example.org'
const review = (claim: EditionClaim) => claimReview(editionFixture, claim, origin)

describe('ClaimReview', () => {
  it('rates confirmed 5 of 5 and disputed 2 of 5', () => {
    expect(review(confirmedClaim).reviewRating).toMatchObject({
      alternateName: 'Confirmed',
      ratingValue: 5,
      bestRating: 5,
    })
    expect(review(disputedClaim).reviewRating).toMatchObject({
      alternateName: 'Disputed',
      ratingValue: 2,
      bestRating: 5,
    })
  })

  it('gives unconfirmed a label and no number', () => {
    expect(review(unconfirmedClaim).reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Unconfirmed' })
  })

  it('rates said where that is the only question', () => {
    const quote: EditionClaim = { ...disputedClaim, kind: 'quote', answers: { said: 'confirmed', so: null } }
    expect(review(quote).reviewRating).toMatchObject({ ratingValue: 5 })
  })

  it('names the speaker as author and the carrier as appearance', () => {
    expect(review(disputedClaim).itemReviewed).toMatchObject({
      author: { '@type': 'Person', name: 'a guide at the town museum (anonymous)' },
      appearance: [
        { publisher: { name: 'Harbour Town Radio' } },
        { publisher: { name: 'The Harbour Gazette' }, url: editionFixture.article.url },
      ],
    })
    expect(review(confirmedClaim).itemReviewed.author).toEqual({
      '@type': 'Organization',
      name: 'The Harbour Gazette',
    })
  })

  it('has the page’s own address, the recheck date as expiry, and the correction', () => {
    expect(review(disputedClaim)).toMatchObject({
      url: 'https://checks.example.org/checks/how-long-is-a-metre/2',
      expires: '2027-03-04',
      dateModified: editionFixture.publishedAt,
      correction: { '@type': 'CorrectionComment', text: editionFixture.correction?.reason },
    })
    expect(review(confirmedClaim)).not.toHaveProperty('expires')
    expect(claimReview({ ...editionFixture, correction: null }, disputedClaim, origin)).not.toHaveProperty(
      'correction',
    )
  })

  it('can neither close its script nor break a line, and parses back to the same', () => {
    const wording = 'a</script><script>alert(1)</script><!--\u2028\u2029'
    const claim = { ...disputedClaim, wording }
    const html = renderToStaticMarkup(<ClaimReview edition={editionFixture} claim={claim} origin={origin} />)
    const body = html.replace(/^<script type="application\/ld\+json">/, '').replace(/<\/script>$/, '')
    expect(body).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(body).claimReviewed).toBe(wording)
  })
})
