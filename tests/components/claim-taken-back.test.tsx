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
const besideVerdict = (edition: EditionDocument, override: string | null = null) =>
  textOf(<OverrideBanner edition={edition} claim={{ ...disputedClaim, override }} words={words} />)

it('names the claim that an edition took back on the page of the article', () => {
  const drawn = textOf(<CorrectionBanner edition={takingBack} words={words} />)
  expect(drawn).toMatch(/^RetractionClaim 9 was retracted\.It named no clock\./)
  expect(textOf(<CorrectionBanner edition={editionFixture} words={words} />)).not.toContain('was retracted')
})

it('says nothing of it beside the verdict of another claim, which stands', () => {
  expect(besideVerdict(takingBack)).toBe('')
  expect(besideVerdict(takingBack, 'Nobody else was there.')).not.toContain(reason)
  expect(besideVerdict(takingBack, 'Nobody else was there.')).toContain('Nobody else was there.')
  expect(besideVerdict(editionFixture)).toContain(editionFixture.correction?.reason)
})

it('names the claim in the history of the page, and is no correction of another claim’s review', () => {
  const history = textOf(<PageHistory editions={[line]} current={2} timeZone="UTC" words={words} />)
  expect(history).toContain('Retraction. Claim 9 was retracted. It named no clock.')
  const told = { origin: 'https://x.example', words }
  expect(claimReview(takingBack, disputedClaim, [line], told)).not.toHaveProperty('correction')
  const ours = claimReview(takingBack, disputedClaim, [{ ...line, takenBack: null }], told)
  expect(ours.correction).toEqual([expect.objectContaining({ text: reason })])
})
