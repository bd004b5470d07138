import { z } from 'zod'
import { sourceKinds } from './attribution.ts'
import { claimKinds } from './claim.ts'
import { basedOn, choice, id, line, optional, optionalDate, prose } from './form-fields.ts'
import { setAsideReasons } from './passage.ts'

export const voices = ['own voice', 'named', 'anonymous'] as const

export const voiceWord: Record<(typeof voices)[number], string> = {
  'own voice': 'The article itself',
  named: 'Somebody named',
  anonymous: 'Somebody anonymous',
}

const content = {
  wording: prose({ max: 1_000, empty: 'Word the claim so that it stands alone.' }),
  kind: choice(claimKinds, 'Choose what kind of claim it is.'),
  dueOn: optionalDate,
  voice: choice(voices, 'Say who speaks: the article itself, somebody named, or somebody anonymous.'),
  speaker: optional(200),
  speakerKind: choice(sourceKinds, 'Say what the speaker is.').optional(),
  carrier: optional(200),
  carrierKind: choice(sourceKinds, 'Say what the carrier is.').optional(),
  cue: optional(100),
  hedge: optional(100),
}

type Content = {
  kind: string
  dueOn: string | null
  voice: string
  speaker: string | null
  carrier: string | null
}

/** What a claim must have beside its single fields; each message stands beside the field it is about. */
function holdsTogether(draft: Content, context: z.RefinementCtx): void {
  const issue = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (draft.kind === 'prediction' && !draft.dueOn)
    issue('dueOn', 'Give the date on which it can be judged. A forecast without a date is set aside instead.')
  if (draft.kind !== 'prediction' && draft.dueOn) issue('dueOn', 'Only a prediction has a date. Clear it.')
  if (draft.voice === 'named' && !draft.speaker) issue('speaker', 'Name who said it first.')
  if (draft.voice === 'anonymous' && !draft.speaker)
    issue('speaker', 'Describe the anonymous speaker as the article does.')
  if (draft.voice === 'own voice' && (draft.speaker || draft.carrier))
    issue('speaker', 'In the article’s own voice nobody else speaks. Clear the speaker and the carrier.')
  if (draft.kind === 'quote' && draft.voice === 'own voice')
    issue('voice', 'A quote is somebody’s: name or describe the speaker.')
}

export const claimDraft = z
  .object({
    articleId: id,
    passageId: id,
    words: prose({ max: 5_000, empty: 'Keep the words of the passage that make the claim.' }),
    ...content,
  })
  .superRefine(holdsTogether)
export type ClaimDraft = z.infer<typeof claimDraft>

export const rewordDraft = z.object({ claimId: id, basedOn, ...content }).superRefine(holdsTogether)
export type RewordDraft = z.infer<typeof rewordDraft>

export const withdrawDraft = z.object({
  claimId: id,
  basedOn,
  reason: line({ max: 500, empty: 'Say why the claim is withdrawn.' }),
})
export type WithdrawDraft = z.infer<typeof withdrawDraft>

export const setAsideDraft = z.object({
  articleId: id,
  passageId: id,
  reason: choice(setAsideReasons, 'Choose why nothing is checked here.'),
  note: optional(300),
})
export type SetAsideDraft = z.infer<typeof setAsideDraft>

export const takeUpDraft = z.object({ articleId: id, passageId: id })
export type TakeUpDraft = z.infer<typeof takeUpDraft>

export const holdBackDraft = z.object({
  claimId: id,
  reason: line({ max: 500, empty: 'Say why the claim is held back.' }),
})
export type HoldBackDraft = z.infer<typeof holdBackDraft>

export const releaseDraft = z.object({ claimId: id })
export type ReleaseDraft = z.infer<typeof releaseDraft>
