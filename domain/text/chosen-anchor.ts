import { type Anchor, anchorAt } from './anchors.ts'
import { isGraphemeBoundary } from './grapheme.ts'

/**
 * The anchor of words that somebody chose, without the white space around them; offsets are UTF-16 units. Null when they
 * are outside the text, hold nothing but white space, or begin or end inside a grapheme.
 */
export function chosenAnchor(text: string, start: number, end: number): Anchor | null {
  if (start < 0 || end > text.length || start >= end) return null
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  if (from >= to || !isGraphemeBoundary(text, from) || !isGraphemeBoundary(text, to)) return null
  return anchorAt(text, from, to)
}
