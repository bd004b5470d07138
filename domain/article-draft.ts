import { z } from 'zod'
import { choice, line, optional, optionalAddress, optionalDate } from './form-fields.ts'
import { articleText } from './text/clean-text.ts'
import { splitSentences } from './text/sentences.ts'

export const ownerships = ['third party', 'ours'] as const

/** The languages offered first; any BCP 47 tag is taken. */
export const commonLanguages = {
  en: 'English',
  uk: 'Ukrainian',
  ru: 'Russian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pl: 'Polish',
  ar: 'Arabic',
  zh: 'Chinese',
} as const

/** More sentences than this are no article that a desk takes apart, and no page that a browser draws well. */
export const PASSAGES_AT_MOST = 3_000

/** The pasted words of an article or of a revision of it, cleaned by the text rules. */
export const pastedText = z.string().transform((raw, context) => {
  const judged = articleText(raw)
  if (judged.ok) return judged.text
  context.addIssue(judged.sentence)
  return z.NEVER
})

/** Why a text of so many passages is not taken; null when it is. */
export function tooManyPassages(passages: number): string | null {
  if (passages <= PASSAGES_AT_MOST) return null
  return `This text has ${passages.toLocaleString('en')} sentences; at most ${PASSAGES_AT_MOST.toLocaleString('en')} can be checked as one article. Bring it in in parts.`
}

export const articleDraft = z
  .object({
    title: line({ max: 300, empty: 'Write the title as the article has it.' }),
    outlet: line({ max: 200, empty: 'Name the outlet that published it.' }),
    byline: optional(200),
    url: optionalAddress,
    publishedOn: optionalDate,
    language: line({ max: 35, empty: 'Choose the language of the text.' }).refine(
      isLanguageTag,
      'Write a language tag such as en, uk or pt-BR.',
    ),
    ownership: choice(ownerships, 'Say whether the text is ours or somebody else’s.'),
    text: pastedText,
  })
  .superRefine(({ text, language }, context) => {
    const message = tooManyPassages(splitSentences(text, language).length)
    if (message) context.addIssue({ code: 'custom', path: ['text'], message })
  })
export type ArticleDraft = z.infer<typeof articleDraft>

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
