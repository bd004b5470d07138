import type { Anchor } from './anchors.ts'
import { lettersOf, type RevisionWords } from './revision-words.ts'
import type { SentenceFinder } from './sentence-finder.ts'
import type { Span } from './span.ts'
import { wordFrom } from './text-words.ts'
import type { Stretch } from './unique-grams.ts'

/** Up to this share of what a span takes in may belong to other words of before: they are paired by chance. */
const OWNED = 0.2
/** A sentence grows by so many times its letters at most. */
const GROWTH = 1.5

/** Whether the anchor is one sentence or several, from the start of the first to the end of the last. */
export function isWholeSentences({ sentenceBefore }: RevisionWords, { start, end }: Anchor): boolean {
  return sentenceBefore(start)?.start === start && sentenceBefore(end - 1)?.end === end
}

/**
 * The span grown to the sentences that it begins and ends in, where what it takes in is new: words that came from
 * elsewhere in before are not the anchor's.
 */
export function grownToSentences(revision: RevisionWords, words: Stretch, span: Span): Span {
  const first = revision.sentenceAfter(span.start)
  const last = revision.sentenceAfter(span.end - 1)
  const takes = (start: number, end: number) => isNew(revision, words, start, end)
  const start = first && first.start < span.start && takes(first.start, span.start) ? first.start : span.start
  const end = last && last.end > span.end && takes(span.end, last.end) ? last.end : span.end
  return { start, end }
}

function isNew({ was, is, alignment }: RevisionWords, words: Stretch, start: number, end: number): boolean {
  const [from, to] = [wordFrom(is, start), wordFrom(is, end)]
  let [owned, added] = [0, 0]
  for (let at = from; at < to; at += 1) {
    const source = alignment.source[at] ?? -1
    if (source < 0) added += lettersOf(is, at, at + 1)
    else if (source < words.from || source >= words.to) owned += lettersOf(is, at, at + 1)
  }
  return added <= GROWTH * lettersOf(was, words.from, words.to) && owned <= OWNED * lettersOf(is, from, to)
}

/**
 * Words of one sentence stay within one paragraph or list item: of a span that has come to cross several, the one
 * that holds most of the anchor's words, when that is more than half of them.
 */
export function withinParagraph(revision: RevisionWords, anchor: Anchor, words: Stretch, span: Span): Span {
  const { after, is, alignment, sentenceBefore, sentenceAfter } = revision
  if (!after.slice(span.start, span.end).includes('\n')) return span
  const sentence = sentenceBefore(anchor.start)
  if (!sentence || sentence.end < anchor.end) return span
  const kept = ({ start, end }: Span) => {
    let letters = 0
    for (let at = wordFrom(is, start); at < wordFrom(is, end); at += 1) {
      const source = alignment.source[at] ?? -1
      if (source >= words.from && source < words.to) letters += lettersOf(is, at, at + 1)
    }
    return letters
  }
  return partsOf(after, sentenceAfter, span).find((part) => 2 * kept(part) > kept(span)) ?? span
}

/** The span cut where sentences are a line apart. */
function partsOf(text: string, sentenceAt: SentenceFinder, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; ) {
    const end = Math.min(span.end, sentenceAt(at)?.end ?? at + 1)
    const gap = /^\s*/.exec(text.slice(end, span.end))?.[0] ?? ''
    if (gap.includes('\n') || end + gap.length >= span.end) {
      parts.push({ start, end })
      start = end + gap.length
    }
    at = end + gap.length
  }
  return parts
}
