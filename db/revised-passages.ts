import { tooManyPassages } from '#domain/article-draft.ts'
import { Refused } from '#domain/refusal.ts'
import { splitSentences } from '#domain/text/sentences.ts'
import type { Span } from '#domain/text/span.ts'

/** The passages of a revision's text. Refused beside the field: the same text again, or one of too many sentences. */
export function revisedPassages(text: string, before: string, language: string): Span[] {
  if (text === before)
    refuseText('This is the text that the desk has already, so there is nothing to compare or to bring in.')
  const passages = splitSentences(text, language)
  const tooMany = tooManyPassages(passages.length)
  if (tooMany) refuseText(tooMany)
  return passages
}

function refuseText(sentence: string): never {
  throw new Refused({ code: 'words', sentence, field: 'text' })
}
