import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CorrectionBanner } from '#components/check/correction-banner.tsx'
import { OverrideBanner } from '#components/check/override-banner.tsx'
import { PageHistory } from '#components/check/page-history.tsx'
import { claimReview } from '#domain/claim-review.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import { disputedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const words = wordsIn('en')
const reason = 'It named no clock.'
const at = editionFixture.publishedAt
const takingBack: EditionDocument = {
  ...editionFixture,
  correction: { kind: 'retraction', reason },
  retracted: [{ number: 9, reason, at }],
}
const line = { number: 2, publishedAt: at, correction: takingBack.correction, href: null, takenBack: 9 }

const textOf = (drawn: ReactElement) => renderToStaticMarkup(drawn).replace(/<[^>]+>/g, '')
const besideVerdict = (edition: EditionDocument, isCorrected: boolean, override: string | null = null) =>
  textOf(<OverrideBanner claim={{ ...disputedClaim, override }} {...{ edition, isCorrected, words }} />)

it('names the claim that an edition took back on the page of the article', () => {
  const drawn = textOf(<CorrectionBanner edition={takingBack} words={words} />)
  expect(drawn).toMatch(/^RetractionClaim 9 was retracted\.It named no clock\./)
  expect(textOf(<CorrectionBanner edition={editionFixture} words={words} />)).not.toContain('was retracted')
})

it('says nothing of a change beside the verdict of another claim, which stands', () => {
  const { correction } = editionFixture
  for (const edition of [takingBack, editionFixture]) {
    expect(besideVerdict(edition, false)).toBe('')
    const drawn = besideVerdict(edition, false, 'Nobody else was there.')
    expect(drawn).toContain('Nobody else was there.')
    expect(drawn).not.toContain(edition.correction?.reason)
  }
  expect(besideVerdict(editionFixture, true)).toContain(correction?.reason)
})

it('says in the history and the review of a claim which changes were of others', () => {
  const of = { ...line, takenBack: null, isOfClaim: false }
  const history = textOf(<PageHistory editions={[of]} current={2} timeZone="UTC" words={words} />)
  expect(history).toContain(`${reason} This claim stayed as it was.`)
  const told = { origin: 'https://x.example', words }
  expect(claimReview(takingBack, disputedClaim, [of], told)).not.toHaveProperty('correction')
})

it('names the claim in the history of the page, and is no correction of another claim’s review', () => {
  const history = textOf(<PageHistory editions={[line]} current={2} timeZone="UTC" words={words} />)
  expect(history).toContain('Retraction. Claim 9 was retracted. It named no clock.')
  const told = { origin: 'https://x.example', words }
  expect(claimReview(takingBack, disputedClaim, [line], told)).not.toHaveProperty('correction')
  const ours = claimReview(takingBack, disputedClaim, [{ ...line, takenBack: null }], told)
  expect(ours.correction).toEqual([expect.objectContaining({ text: reason })])
})
