import type { PassageState } from './passage.ts'
import type { Span } from './text/span.ts'
import { stepEnd, stepStart } from './text/word-steps.ts'
import { nextUnread } from './workbench.ts'

/** What sentence mode has chosen: from one sentence to another (positions count from 1), and their words. */
export type SentencePlace = { base: number; at: number; chosen: Span }

export const sentenceMoves = ['next', 'previous', 'first', 'last', 'extend', 'shrink', 'unread'] as const
export type SentenceMove = (typeof sentenceMoves)[number]

type Sentence = Span & { position: number; state: PassageState }

/**
 * Where a move in sentence mode leads. *Extend* and *shrink* move the one end and keep the other; every other move
 * chooses one sentence. Null where there is nothing to choose.
 */
export function sentenceStep(
  sentences: readonly Sentence[],
  place: SentencePlace,
  move: SentenceMove,
): SentencePlace | null {
  const { base, at } = place
  switch (move) {
    case 'next':
      return sentencePlace(sentences, at + 1)
    case 'previous':
      return sentencePlace(sentences, at - 1)
    case 'first':
      return sentencePlace(sentences, 1)
    case 'last':
      return sentencePlace(sentences, sentences.length)
    case 'extend':
      return sentencePlace(sentences, at + 1, base)
    case 'shrink':
      return sentencePlace(sentences, at - 1, base)
    case 'unread':
      return sentencePlace(sentences, nextUnread(sentences, at)?.position ?? at)
  }
}

/** The place from one sentence to another, wherever in the list they lie; beyond its ends it is the first or last. */
export function sentencePlace(sentences: readonly Sentence[], to: number, from = to): SentencePlace | null {
  const within = (position: number) => Math.min(Math.max(position, 1), sentences.length)
  const [base, at] = [within(from), within(to)]
  const first = sentences[Math.min(base, at) - 1]
  const last = sentences[Math.max(base, at) - 1]
  return first && last ? { base, at, chosen: { start: first.start, end: last.end } } : null
}

/** The sentence that an offset is in, or the one before it; 1 where there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

/** The sentences that share a unit with a span. */
export function sentencesUnder<S extends Span>(sentences: readonly S[], span: Span): S[] {
  const under: S[] = []
  for (let index = sentenceAt(sentences, span.start) - 1; index < sentences.length; index += 1) {
    const sentence = sentences[index]
    if (!sentence || sentence.start >= span.end) break
    if (sentence.end > span.start) under.push(sentence)
  }
  return under
}

/**
 * The chosen words with one end a word further in or out, as far as the sentence before and the one after them, so that
 * what is chosen stays one stretch that somebody reads at once.
 */
export function trimmed(
  article: { text: string; language: string },
  sentences: readonly Span[],
  chosen: Span,
  side: 'start' | 'end',
  by: 1 | -1,
): Span {
  const [first, last] = [sentenceAt(sentences, chosen.start), sentenceAt(sentences, chosen.end - 1)]
  const bounds = {
    start: sentences[first - 2]?.start ?? sentences[0]?.start ?? 0,
    end: (sentences[last] ?? sentences[last - 1])?.end ?? article.text.length,
  }
  const step = side === 'end' ? stepEnd : stepStart
  return step(article.text, chosen, by, bounds, article.language)
}
