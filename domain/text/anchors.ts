import { z } from 'zod'
import { graphemeEnd, graphemeStart, isGraphemeBoundary } from './grapheme.ts'
import type { Span } from './span.ts'

/** How many UTF-16 units of context stand on each side of an anchor, fewer where a grapheme would be split. */
export const CONTEXT_UNITS = 32

/** Where a claim's words stand in a revision: offsets in UTF-16 units, the words, and what is around them. */
export type Anchor = Span & { exact: string; prefix: string; suffix: string }

/** Throws a RangeError when the span is empty, outside the text, or begins or ends inside a grapheme. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  if (!(start < end)) throw new RangeError(`An anchor needs words: ${start} to ${end} is empty`)
  for (const offset of [start, end]) {
    if (!isGraphemeBoundary(text, offset)) throw new RangeError(`${offset} is not between two characters`)
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(graphemeEnd(text, Math.max(0, start - CONTEXT_UNITS)), start),
    suffix: text.slice(end, graphemeStart(text, Math.min(text.length, end + CONTEXT_UNITS))),
  }
}

/**
 * The two selectors of the W3C Web Annotation Data Model (4.2.4 and 4.2.5). Its positions count Unicode code
 * points, ours UTF-16 units, so an emoji before the words makes them differ.
 */
export const positionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

export const selectors = z.tuple([
  positionSelector,
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
])
export type Selectors = z.infer<typeof selectors>

export function toSelectors(text: string, anchor: Anchor): Selectors {
  const start = codePoints(text, 0, anchor.start)
  return [
    { type: 'TextPositionSelector', start, end: start + codePoints(text, anchor.start, anchor.end) },
    { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
  ]
}

/**
 * The anchor that the selectors name in this text. The position is believed only when the words stand there;
 * else the quotation with its context is looked for. Null when it is not there, or there more than once.
 */
export function fromSelectors(text: string, [position, quote]: Selectors): Anchor | null {
  const start = unitsOf(text, position.start)
  const end = start === null ? null : start + quote.exact.length
  if (start !== null && end !== null && text.slice(start, end) === quote.exact) {
    const isWhole = codePoints(text, start, end) === position.end - position.start
    if (isWhole) return anchorWhere(text, start, end)
  }
  const words = quote.prefix + quote.exact + quote.suffix
  const at = text.indexOf(words)
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null
  return anchorWhere(text, at + quote.prefix.length, at + quote.prefix.length + quote.exact.length)
}

function anchorWhere(text: string, start: number, end: number): Anchor | null {
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end) ? anchorAt(text, start, end) : null
}

const isLowHalf = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')

function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) if (!isLowHalf(text, at)) count += 1
  return count
}

/** UTF-16 offset of a code point offset; null when the text is shorter. */
function unitsOf(text: string, points: number): number | null {
  let at = 0
  for (let left = points; left > 0; left -= 1) {
    if (at >= text.length) return null
    at += isLowHalf(text, at + 1) ? 2 : 1
  }
  return at
}
