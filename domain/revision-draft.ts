import { z } from 'zod'
import { pastedText } from './article-draft.ts'
import { basedOn, id, prose } from './form-fields.ts'

/** `basedOn` is the number of the newest revision that the person saw. */
export const revisionDraft = z.object({ articleId: id, basedOn, text: pastedText })
export type RevisionDraft = z.infer<typeof revisionDraft>

/** The same once the text was compared: it is kept for an hour, and `compared` is where. */
export const comparedRevision = z.object({
  articleId: id,
  basedOn,
  compared: z.string().regex(/^[0-9a-f]{32}$/, 'Paste the text again and compare it anew.'),
})

/** The words that a claim is to rest on, as somebody types them; `passage` says in which, where they stand twice. */
export const placeDraft = z.object({
  claimId: id,
  basedOn,
  revisionId: id,
  words: prose({ max: 5_000, empty: 'Write the words of the article that the claim rests on.' }),
  passage: z
    .string()
    .default('')
    .transform((raw, context) => {
      if (raw.trim() === '') return null
      if (/^[1-9]\d{0,4}$/.test(raw.trim())) return Number(raw)
      context.addIssue('Write the number of a passage, such as 12, or leave it empty.')
      return z.NEVER
    }),
})
