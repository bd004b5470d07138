import { z } from 'zod'
import { stances } from './evidence.ts'
import { basedOn, choice, id, line, optional, prose } from './form-fields.ts'
import { questions } from './verdict.ts'

/** Evidence that the desk has, on one more claim: there it has a number, a question and a pin of its own. */
export const linkDraft = z.object({
  claimId: id,
  basedOn,
  evidenceId: id,
  question: choice(questions, 'Say which question it answers.'),
  stance: choice(stances, 'Say whether it supports, contradicts or gives context.'),
  shows: prose({ max: 2_000, empty: 'Say in a sentence what it shows.' }),
  pin: optional(5_000),
})
export type LinkDraft = z.infer<typeof linkDraft>

/** `basedOn` is how often the evidence had been put on a claim or taken off one, plus one. */
export const removalDraft = z.object({
  evidenceId: id,
  basedOn,
  reason: line({ max: 500, empty: 'Say why it is removed. Readers see the reason.' }),
})
export type RemovalDraft = z.infer<typeof removalDraft>

/** What is looked for among the desk's evidence, from an address: anything odd is everything. */
export const evidenceSearch = z.object({ q: z.string().trim().max(200).catch('').default('') })
