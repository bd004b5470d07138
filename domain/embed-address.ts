import { checkPath } from './check-address.ts'
import type { Words } from './words/words.ts'

/**
 * A card reads well between 240 and 800 pixels; this is how large it is where nobody asks for less. High enough for a
 * claim with a dated notice, and for what a phone makes of the width: below that the way to the sources is out of sight.
 */
export const embedSize = { width: 640, claimHeight: 400, articleHeight: 320, least: 200 }

/** The card of a check, or of one of its claims, for other sites. */
export function embedPath(slug: string, claimNumber?: number): string {
  return `/embed${checkPath(slug, claimNumber)}`
}

/** Where a page's card is described to whoever wants to embed it (oEmbed 1.0, discovery). */
export function oembedPath(address: string, format: 'json' | 'xml'): string {
  return `/oembed?url=${encodeURIComponent(address)}&format=${format}`
}

type Frame = { address: string; width: number; height: number; newsroom: string; words: Words }

/**
 * The element that shows a card on another site. The frame runs nothing; its links open pages outside of it, which
 * must not be bound by it: a page in a sandbox gets neither its styles nor its fonts.
 */
export function embedCode({ address, width, height, newsroom, words }: Frame): string {
  const title = attribute(words.t('embed.frame', { newsroom }))
  return (
    `<iframe src="${attribute(address)}" title="${title}" width="${width}" height="${height}" ` +
    'sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" ' +
    'style="border:0;max-width:100%"></iframe>'
  )
}

function attribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
