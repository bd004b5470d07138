import type { Metadata } from 'next'
import { checkPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { oembedPath } from '#domain/embed-address.ts'
import { finding } from '#domain/finding.ts'
import { mixInWords, verdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { env } from '#env.ts'

/** What a page tells whoever shares it: its title, its picture in words too, and where its card is described. */
export function shareMetadata(edition: EditionDocument, claim: EditionClaim | null, words: Words): Metadata {
  const { newsroom, article, slug, publishedAt, firstPublishedAt } = edition
  const path = checkPath(slug, claim?.number)
  const title = claim ? finding(claim, words) : article.title
  const alt = claim
    ? words.t('picture.claimAlt', { finding: title, newsroom: newsroom.name })
    : words.t('picture.articleAlt', {
        ...{ title, outlet: article.outlet, newsroom: newsroom.name },
        counts: mixInWords(verdictMix(edition.claims), words),
      })
  const picture = { url: `${path}/picture.png`, width: 1200, height: 630, type: 'image/png', alt }
  const address = env().PUBLIC_ORIGIN + path
  return {
    alternates: {
      canonical: path,
      types: {
        'application/json+oembed': [{ url: oembedPath(address, 'json'), title }],
        'text/xml+oembed': [{ url: oembedPath(address, 'xml'), title }],
      },
    },
    openGraph: {
      ...{ type: 'article', url: path, title, siteName: newsroom.name, images: [picture] },
      ...{ publishedTime: claim?.firstPublishedAt ?? firstPublishedAt, modifiedTime: publishedAt },
    },
    twitter: { card: 'summary_large_image', title, images: [{ url: picture.url, alt }] },
  }
}
