import { livingAddress } from './citation-line.ts'
import { claimedItem } from './claim-review-item.ts'
import type { CorrectionKind } from './correction.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { newsroomName } from './news-organization.ts'
import { leadingQuestion, leadingVerdict, type Verdict } from './verdict.ts'
import type { Words } from './words/words.ts'

/** Out of 5. Unconfirmed has no number: it is not the middle between true and false. */
const rating: Record<Verdict, number | null> = { confirmed: 5, disputed: 2, unconfirmed: null }

/** An edition that holds the claim, as the page's history lists it. */
type HistoryLine = {
  publishedAt: string
  correction: { kind: CorrectionKind; reason: string } | null
  /** The other claim that it was made to take back, where it was: no change of this one. */
  takenBack?: number | null
  /** Whether it changed this claim. */
  isOfClaim?: boolean
}

/**
 * The schema.org ClaimReview of a claim's page (product.md, ClaimReview). It rates *so*, or *said* where that is the
 * only question, and says nothing that the page does not say, in the page's words. `history` are the editions that
 * hold the claim; `origin` has no trailing slash.
 */
export function claimReview(
  edition: EditionDocument,
  claim: EditionClaim,
  history: readonly HistoryLine[],
  { origin, words }: { origin: string; words: Words },
) {
  const url = livingAddress(edition, claim, origin)
  const newsroom = newsroomName(edition.newsroom, origin)
  const corrections = correctionComments(history)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    inLanguage: words.language,
    claimReviewed: claim.wording,
    datePublished: claim.firstPublishedAt,
    dateModified: edition.publishedAt,
    ...(claim.recheckOn && { expires: claim.recheckOn }),
    ...(corrections.length > 0 && { correction: corrections }),
    author: newsroom,
    publisher: newsroom,
    reviewAspect: words.t(`common.question.${leadingQuestion(claim.answers)}`),
    reviewRating: reviewRating(claim, words),
    itemReviewed: claimedItem(edition, claim, { origin, words }),
  }
}

function reviewRating(claim: EditionClaim, words: Words) {
  const verdict = leadingVerdict(claim.answers)
  const ratingValue = rating[verdict]
  return {
    '@type': 'Rating',
    alternateName: words.t(`common.verdict.${verdict}`),
    ...(claim.inShort.length > 0 && { ratingExplanation: claim.inShort.join(' ') }),
    ...(ratingValue !== null && { ratingValue, bestRating: 5, worstRating: 1 }),
  }
}

/** Each change of this claim's check that the page's history explains, oldest first. */
function correctionComments(history: readonly HistoryLine[]) {
  return history.flatMap(({ publishedAt, correction, takenBack = null, isOfClaim = true }) =>
    correction && takenBack === null && isOfClaim
      ? [{ '@type': 'CorrectionComment', text: correction.reason, datePublished: publishedAt }]
      : [],
  )
}
