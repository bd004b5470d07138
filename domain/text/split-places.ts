import type { Span } from './span.ts'
import { tidySpan, wordsWithin } from './word-steps.ts'

/** Where words can be cut in two: the offset at which each word but the first begins, signs before it included. */
export function splitPlaces(text: string, span: Span, language: string): number[] {
  return wordsWithin(text, span, language)
    .slice(1)
    .map(({ start }) => opening(text, start, span.start))
}

/** The two parts of a span cut at a place between its words, without the white space between them. */
export function splitAt(text: string, span: Span, at: number): [Span, Span] {
  const [one, two] = [
    { start: span.start, end: at },
    { start: at, end: span.end },
  ]
  return [tidySpan(text, one) ?? one, tidySpan(text, two) ?? two]
}

/** The place before the quotation marks and brackets that open right before a word. */
function opening(text: string, word: number, least: number): number {
  let at = word
  while (at > least && /[\p{Ps}\p{Pi}"'¿¡]/u.test(text[at - 1] ?? '') && /^\s?$/.test(text[at - 2] ?? ''))
    at -= 1
  return at
}
