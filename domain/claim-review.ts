import type { SourceKind } from './attribution.ts'
import { livingAddress } from './citation-line.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { leadingVerdict, type Verdict, verdictWord } from './verdict.ts'

/** Out of 5. Unconfirmed has no number: it is not the middle between true and false. */
const rating: Record<Verdict, number | null> = { confirmed: 5, disputed: 2, unconfirmed: null }

/**
 * The schema.org ClaimReview of a claim's page (product.md, ClaimReview). It rates *so*, or *said* where
 * that is the only question, and says nothing that the page does not say. `origin` has no trailing slash.
 */
export function claimReview(edition: EditionDocument, claim: EditionClaim, origin: string) {
  const url = livingAddress(edition, claim, origin)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: claim.wording,
    datePublished: claim.firstPublishedAt,
    dateModified: edition.publishedAt,
    ...(claim.recheckOn && { expires: claim.recheckOn }),
    ...(edition.correction && {
      correction: {
        '@type': 'CorrectionComment',
        text: edition.correction.reason,
        datePublished: edition.publishedAt,
      },
    }),
    author: { '@type': 'Organization', name: edition.newsroom.name, url: origin },
    reviewRating: reviewRating(leadingVerdict(claim.answers)),
    itemReviewed: {
      '@type': 'Claim',
      author: speaker(edition, claim),
      ...(edition.article.publishedOn && { datePublished: edition.article.publishedOn }),
      appearance: appearances(edition, claim),
    },
  }
}

function reviewRating(verdict: Verdict) {
  const ratingValue = rating[verdict]
  return {
    '@type': 'Rating',
    alternateName: verdictWord[verdict],
    ...(ratingValue !== null && { ratingValue, bestRating: 5, worstRating: 1 }),
  }
}

/** The first hop said it; a claim in the article's own voice is its outlet's. */
function speaker(edition: EditionDocument, claim: EditionClaim) {
  const first = claim.hops.reduce<EditionClaim['hops'][number] | null>(
    (lowest, hop) => (lowest === null || hop.position < lowest.position ? hop : lowest),
    null,
  )
  if (first === null) return { '@type': 'Organization', name: edition.article.outlet }
  if (first.isAnonymous) return { '@type': 'Person', name: `${first.name} (anonymous)` }
  return { '@type': schemaType(first.kind), name: first.name }
}

function schemaType(kind: SourceKind | null): 'Person' | 'Organization' {
  return kind === null || kind === 'person' ? 'Person' : 'Organization'
}

/** Where the claim appeared: with its carrier, where the chain names one, and in the article under check. */
function appearances(edition: EditionDocument, claim: EditionClaim) {
  const carrier = claim.hops.length > 1 ? claim.hops.at(-1) : undefined
  const carried = carrier && {
    '@type': 'CreativeWork',
    publisher: { '@type': schemaType(carrier.kind), name: carrier.name },
  }
  return carried ? [carried, inArticle(edition)] : inArticle(edition)
}

function inArticle({ article }: EditionDocument) {
  return {
    '@type': 'CreativeWork',
    headline: article.title,
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: article.outlet },
    ...(article.url && { url: article.url }),
    ...(article.publishedOn && { datePublished: article.publishedOn }),
  }
}
