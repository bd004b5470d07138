import { splitSentences } from './sentences.ts'
import type { Span } from './span.ts'

/** Finds the sentence at an offset, splitting no more of the text than the paragraphs that are asked for. */
export type SentenceFinder = (offset: number) => Span | null

/** `language` as of splitSentences. Null at an offset that lies in no sentence. */
export function sentenceFinder(text: string, language: string): SentenceFinder {
  const breaks = [0, ...Array.from(text.matchAll(/\n\s*\n/g), ({ index, 0: words }) => index + words.length)]
  const known = new Map<number, Span[]>()
  const sentencesOf = (paragraph: number): Span[] => {
    const seen = known.get(paragraph)
    if (seen) return seen
    const start = breaks[paragraph] ?? 0
    const words = text.slice(start, breaks[paragraph + 1] ?? text.length)
    const sentences = splitSentences(words, language).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    }))
    known.set(paragraph, sentences)
    return sentences
  }
  return (offset) => {
    let [low, high] = [0, breaks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((breaks[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return sentencesOf(low).find(({ start, end }) => start <= offset && offset < end) ?? null
  }
}
