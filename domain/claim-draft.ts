import { z } from 'zod'
import { claimKinds } from './claim.ts'
import { basedOn, choice, id, line, optional, optionalDate, prose } from './form-fields.ts'
import { type HopDraft, hopFields, withHops } from './hop-draft.ts'
import { hopErrorName } from './hop-rows.ts'
import { setAsideReasons } from './passage.ts'

const content = {
  wording: prose({ max: 1_000, empty: 'Word the claim so that it stands alone.' }),
  kind: choice(claimKinds, 'Choose what kind of claim it is.'),
  dueOn: optionalDate,
  ...hopFields,
}

type Content = { kind: string; dueOn: string | null; hops: readonly HopDraft[] }

/** What a claim must have beside its single fields; each message stands beside the field it is about. */
function holdsTogether(draft: Content, context: z.RefinementCtx): void {
  const issue = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (draft.kind === 'prediction' && !draft.dueOn)
    issue('dueOn', 'Give the date on which it can be judged. A forecast without a date is set aside instead.')
  if (draft.kind !== 'prediction' && draft.dueOn) issue('dueOn', 'Only a prediction has a date. Clear it.')
  if (draft.kind === 'quote' && draft.hops.length === 0)
    issue(hopErrorName('who', 0), 'A quote is somebody’s: name or describe the speaker.')
}

/** Where the words were chosen in the text, when they were chosen there: UTF-16 units of that revision. */
const place = {
  startsAt: z.coerce.number().int().nonnegative().optional(),
  endsAt: z.coerce.number().int().positive().optional(),
  revisionId: id.optional(),
}

export const claimDraft = z
  .object({
    articleId: id,
    passageId: id,
    words: prose({ max: 5_000, empty: 'Keep the words of the passage that make the claim.' }),
    ...place,
    ...content,
  })
  .transform(withHops)
  .superRefine(holdsTogether)
export type ClaimDraft = z.infer<typeof claimDraft>

export const rewordDraft = z
  .object({ claimId: id, basedOn, ...content })
  .transform(withHops)
  .superRefine(holdsTogether)
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
