import { graphemeEnd, graphemeStart } from './grapheme.ts'
import { textBlocks } from './lines.ts'
import { sentenceEnds } from './sentence-ends.ts'
import type { Span } from './span.ts'

/**
 * Stored beside each passage. Raise it with any change that can move a boundary: stored passages are never
 * derived again (docs/decisions/003-passages.md).
 */
export const SPLITTER_VERSION = 2

/**
 * The sentences of a text, in order, without overlap. Offsets are UTF-16 units, trimmed of white space, and
 * never split a grapheme; what lies between them is white space alone. `language` is a BCP 47 tag and only
 * chooses abbreviations and first words; an unknown one is served with the general rules.
 */
export function splitSentences(text: string, language: string): Span[] {
  const passages: Span[] = []
  for (const block of textBlocks(text)) {
    const words = text.slice(block.start, block.end)
    let from = 0
    for (const end of [...sentenceEnds(words, language), words.length]) {
      // A cut inside a grapheme (a combining mark after the full stop) moves behind it.
      const to = graphemeEnd(words, end)
      if (to <= from) continue
      const passage = trimmed(text, block.start + from, block.start + to)
      if (passage) passages.push(passage)
      from = to
    }
  }
  return passages
}

/** Trims white space, but not a space that carries a combining mark: the two are one grapheme. */
function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  const last = start + words.trimEnd().length
  return first < last ? { start: graphemeStart(text, first), end: graphemeEnd(text, last) } : null
}
