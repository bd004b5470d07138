import { type Alignment, alignWords } from './align-words.ts'
import { partChancePairs } from './chance-pairs.ts'
import { type SentenceFinder, sentenceFinder } from './sentence-finder.ts'
import { type TextWords, wordsOfBoth } from './text-words.ts'

/** Two texts, their words, how these belong together, and their sentences: what all anchors of a revision share. */
export type RevisionWords = {
  before: string
  after: string
  was: TextWords
  is: TextWords
  alignment: Alignment
  sentenceBefore: SentenceFinder
  sentenceAfter: SentenceFinder
}

export function revisionWords(before: string, after: string, language: string): RevisionWords {
  const pair = wordsOfBoth(before, after)
  const alignment = alignWords(pair)
  partChancePairs(alignment, before, pair.before, after, pair.after)
  return {
    before,
    after,
    was: pair.before,
    is: pair.after,
    alignment,
    sentenceBefore: sentenceFinder(before, language),
    sentenceAfter: sentenceFinder(after, language),
  }
}

/** The letters of the words from one to another (not included). */
export const lettersOf = (words: TextWords, from: number, to: number) =>
  (words.weight[to] ?? 0) - (words.weight[from] ?? 0)
