import { graphemeStart } from './text/grapheme.ts'

/**
 * The characters that every font of the share pictures has (a test holds it against the fonts): Latin, Greek and
 * Cyrillic, with their punctuation. A character outside of it would be looked for at a font service on the internet,
 * so text that has one is not drawn. Right-to-left scripts are not laid out by the drawing library, and not in it.
 */
const drawable = /^[ -~¡-¬®-īĮ-ıĴ-ňŊ-ťŨ-ſȘ-ț΄-ΊΌΎ-ΡΣ-ώЀ-џҐ-ғ–—‘-‚“-„†•…′″‹›€₴₽№™↑↓−]*$/u

/** White space of other widths, and marks that only steer a line: nothing of the text is lost without them. */
const spaces = /[\s\u00a0\u2000-\u200a\u202f]+/gu
const steering = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** The text in one line as a picture can show it, or null where a picture cannot. */
export function drawableText(text: string): string | null {
  const line = text.normalize('NFC').replace(steering, '').replace(spaces, ' ').replace(/[‐‑]/gu, '-').trim()
  return drawable.test(line) ? line : null
}

/** The beginning of a text, at most so many UTF-16 units with its ellipsis: cut between words, or else between graphemes. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const whole = text.slice(0, graphemeStart(text, length - 1))
  const space = text[whole.length] === ' ' ? whole.length : whole.lastIndexOf(' ')
  const cut = space > length / 2 ? whole.slice(0, space) : whole
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}
