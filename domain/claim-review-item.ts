import type { SourceKind } from './attribution.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { speakerOf } from './speaker.ts'
import { speakerPath } from './speaker-address.ts'
import type { Words } from './words/words.ts'

/** The schema.org Claim under review: its author is the speaker, its appearance the carrier (product.md, ClaimReview). */
export function claimedItem(
  edition: EditionDocument,
  claim: EditionClaim,
  { origin, words }: { origin: string; words: Words },
) {
  const { article } = edition
  return {
    '@type': 'Claim',
    text: claim.quotation,
    inLanguage: article.language,
    author: author(edition, claim, { origin, words }),
    ...(article.publishedOn && { datePublished: article.publishedOn }),
    appearance: appearances(edition, claim),
  }
}

/** Who said it first; a claim in the article's own voice is its outlet's. */
function author(
  edition: EditionDocument,
  claim: EditionClaim,
  { origin, words }: { origin: string; words: Words },
) {
  const [first] = claim.hops.toSorted((one, other) => one.position - other.position)
  if (!first) return { '@type': 'Organization', name: edition.article.outlet }
  if (first.isAnonymous) {
    return { '@type': 'Person', name: words.t('feeds.anonymous', { description: first.name }) }
  }
  const speaker = speakerOf(claim)
  return {
    '@type': personOrOrganization(first.kind),
    name: first.name,
    ...(speaker && { url: origin + speakerPath(speaker.key) }),
  }
}

/** The only two that a Claim's author can be: an agency, a channel or a document speaks for an organisation. */
function personOrOrganization(kind: SourceKind | null): 'Person' | 'Organization' {
  return kind === null || kind === 'person' ? 'Person' : 'Organization'
}

/** Where the claim appeared: with its carrier, where the chain names one, and in the article under check. */
function appearances(edition: EditionDocument, claim: EditionClaim) {
  const hops = claim.hops.toSorted((one, other) => one.position - other.position)
  const carrier = hops.length > 1 ? hops.at(-1) : undefined
  if (!carrier || carrier.isAnonymous) return inArticle(edition)
  const publisher = { '@type': personOrOrganization(carrier.kind), name: carrier.name }
  return [{ '@type': 'CreativeWork', publisher }, inArticle(edition)]
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
