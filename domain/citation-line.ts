import { checkPath, editionPath } from './check-address.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { finding } from './finding.ts'

/**
 * How to cite an edition, as plain text, with the permanent address: what is cited must not change
 * under the reader. `publishedOn` is the edition's date in words.
 */
export function citationLine(
  edition: EditionDocument,
  claim: EditionClaim | null,
  publishedOn: string,
  origin: string,
): string {
  const title = claim ? finding(claim) : `Check of “${edition.article.title}”, ${edition.article.outlet}`
  const address = origin + editionPath(edition.slug, edition.number, claim?.number)
  return `${edition.newsroom.name}: ${title.replace(/\.$/, '')}. Edition ${edition.number}, ${publishedOn}. ${address}`
}

/** The address that always shows the newest edition. */
export function livingAddress(edition: EditionDocument, claim: EditionClaim | null, origin: string): string {
  return origin + checkPath(edition.slug, claim?.number)
}
