import { checkPath, editionPath } from './check-address.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { finding } from './finding.ts'
import { isolated } from './words/isolated.ts'
import type { Words } from './words/words.ts'

/**
 * How to cite an edition, as plain text, with the permanent address: what is cited must not change
 * under the reader.
 */
export function citationLine(
  edition: EditionDocument,
  claim: EditionClaim | null,
  words: Words,
  origin: string,
): string {
  const { newsroom, article, number } = edition
  const title = claim
    ? finding(claim, words)
    : words.t('cite.article', {
        title: isolated(article.title, words),
        outlet: isolated(article.outlet, words),
      })
  return words.t('cite.line', {
    newsroom: isolated(newsroom.name, words),
    title: title.replace(/\.$/, ''),
    n: number,
    day: words.dayOf(edition.publishedAt, newsroom.timeZone),
    address: origin + editionPath(edition.slug, number, claim?.number),
  })
}

/** The address that always shows the newest edition. */
export function livingAddress(edition: EditionDocument, claim: EditionClaim | null, origin: string): string {
  return origin + checkPath(edition.slug, claim?.number)
}
