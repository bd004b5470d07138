import { sentencesUnder } from '#domain/sentence-steps.ts'
import type { Span } from '#domain/text/span.ts'
import { wordsWithin } from '#domain/text/word-steps.ts'
import { isolated } from '#domain/words/isolated.ts'
import type { BenchData } from './bench-state.ts'

/** "Sentence 3, 12 words chosen: “Trams … time.”": short enough to be heard to its end. */
export function chosenInWords({ text, language, passages }: BenchData, span: Span): string {
  const words = wordsWithin(text, span, language).length
  const under = sentencesUnder(passages, span)
  const [first, last] = [under[0]?.position, under.at(-1)?.position]
  const where = first === last ? `Sentence ${first}` : `Sentences ${first} to ${last}`
  return `${where}, ${words} ${words === 1 ? 'word' : 'words'} chosen: “${isolated(shortened(text.slice(span.start, span.end)), { direction: 'ltr' })}”`
}

/** The words as they begin and as they end, where they are many. */
function shortened(words: string): string {
  const all = words.split(/\s+/)
  return all.length <= 12 ? all.join(' ') : `${all.slice(0, 6).join(' ')} … ${all.slice(-4).join(' ')}`
}
