import type { Span } from '../text/span.ts'

const closing: Record<string, string> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"' }

/**
 * The quotations of a text, their marks included; one that is never closed runs to the end. An apostrophe inside a
 * word closes nothing, and a quotation inside another one is part of it.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    const close = closing[text[at] ?? '']
    if (!close || isLetter(text[at - 1])) continue
    let end = at + 1
    while (end < text.length && !(text[end] === close && !isLetter(text[end + 1]))) end += 1
    spans.push({ start: at, end: Math.min(text.length, end + 1) })
    at = end
  }
  return spans
}

/** Which share of a stretch stands inside quotations, from 0 to 1. */
export function quotedShare(stretch: Span, quotes: readonly Span[]): number {
  const inside = quotes.map(({ start, end }) =>
    Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start)),
  )
  return inside.reduce((sum, units) => sum + units, 0) / Math.max(1, stretch.end - stretch.start)
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
