import { graphemeEnd, graphemeStart } from './grapheme.ts'
import type { Span } from './span.ts'

/** Signs that belong to the number beside them: "12%", "€40". */
const unitSign = /[\p{Sc}%‰°′″]/u

/** How far around the words the text is read; a word longer than this is cut. */
const REACH = 1_000

/**
 * The words of a stretch, each with the sign of unit or money that touches it. Scripts without spaces are cut as the
 * language's dictionary has it (Unicode word boundaries, UAX 29). Offsets are UTF-16 units of the text.
 */
export function wordsWithin(text: string, { start, end }: Span, language: string): Span[] {
  const words: Span[] = []
  for (const { index, segment, isWordLike } of segmenter(language).segment(text.slice(start, end))) {
    if (!isWordLike) continue
    const from = start + index
    const to = from + segment.length
    const hasSign = from > start && unitSign.test(text[from - 1] ?? '')
    words.push({
      start: hasSign ? from - 1 : from,
      end: to < end && unitSign.test(text[to] ?? '') ? to + 1 : to,
    })
  }
  return words
}

/**
 * The span with its end a word later (1) or earlier (-1), never beyond `bounds`. From the last word the end goes on to
 * the end of the bounds, so that a full stop can be had too; the first word is never given up. The same span comes back
 * where there is no further way.
 */
export function stepEnd(text: string, span: Span, by: 1 | -1, bounds: Span, language: string): Span {
  const words = wordsWithin(text, near(text, span.end, bounds), language)
  if (by > 0) return { ...span, end: words.find((word) => word.end > span.end)?.end ?? bounds.end }
  const end = words.findLast((word) => word.end < span.end && word.end > span.start)?.end
  return end === undefined ? span : { ...span, end }
}

/** The same for the start: later (1) gives up the first word, earlier (-1) takes in the word before. */
export function stepStart(text: string, span: Span, by: 1 | -1, bounds: Span, language: string): Span {
  const words = wordsWithin(text, near(text, span.start, bounds), language)
  if (by < 0)
    return { ...span, start: words.findLast((word) => word.start < span.start)?.start ?? bounds.start }
  const start = words.find((word) => word.start > span.start && word.start < span.end)?.start
  return start === undefined ? span : { ...span, start }
}

/** The span without white space at its ends and with no grapheme split; null where nothing is left. */
export function tidySpan(text: string, { start, end }: Span): Span | null {
  const [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  if (from >= to) return null
  const words = text.slice(graphemeStart(text, from), graphemeEnd(text, to))
  const left = words.length - words.trimStart().length
  const right = words.length - words.trimEnd().length
  const tidy = { start: graphemeStart(text, from) + left, end: graphemeEnd(text, to) - right }
  return tidy.start < tidy.end ? tidy : null
}

/** A stretch around an offset that begins and ends between words, within the bounds. */
function near(text: string, at: number, bounds: Span): Span {
  let start = Math.max(bounds.start, at - REACH)
  while (start > bounds.start && start > at - 2 * REACH && !/\s/.test(text[start - 1] ?? '')) start -= 1
  let end = Math.min(bounds.end, at + REACH)
  while (end < bounds.end && end < at + 2 * REACH && !/\s/.test(text[end] ?? '')) end += 1
  return { start: graphemeEnd(text, start), end: graphemeStart(text, end) }
}

const made = new Map<string, Intl.Segmenter>()

/** Making one costs far more than using it. */
function segmenter(language: string): Intl.Segmenter {
  const known = made.get(language)
  if (known) return known
  const segments = new Intl.Segmenter(language, { granularity: 'word' })
  made.set(language, segments)
  return segments
}
