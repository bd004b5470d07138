import { graphemeStart } from './text/grapheme.ts'

/** Longest slug, in UTF-16 units, a suffix included. */
const SLUG_LENGTH = 80

/**
 * The address of an article from its title: lower-case letters and digits of any script, in NFC, with single
 * hyphens between words. Nothing is transliterated. Cut at a word where that loses little; never empty.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
  return cut(words.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''), SLUG_LENGTH) || 'check'
}

/** A slug that ends in something of its own: `withSuffix("kupyansk", 2)` is "kupyansk-2". */
export function withSuffix(slug: string, end: number | string): string {
  const suffix = `-${end}`
  return cut(slug, SLUG_LENGTH - suffix.length) + suffix
}

function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const whole = slug.slice(0, graphemeStart(slug, length))
  const lastHyphen = slug[whole.length] === '-' ? whole.length : whole.lastIndexOf('-')
  return (lastHyphen > length / 2 ? whole.slice(0, lastHyphen) : whole).replace(/-+$/, '')
}
