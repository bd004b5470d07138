import { z } from 'zod'
import { basedOn, id, line, optional, optionalDate, prose, requiredDate } from './form-fields.ts'
import { verdicts } from './verdict.ts'

const answer = z
  .union([z.enum(verdicts), z.literal('')])
  .default('')
  .transform((verdict) => verdict || null)

const note = optional(2_000).transform((text) => text ?? '')

export const verdictDraft = z
  .object({
    claimId: id,
    basedOn,
    said: answer,
    so: answer,
    rationale: prose({ max: 20_000, empty: 'Write the rationale: how the evidence leads to the verdict.' }),
    /** One point a line, three at most. */
    inShort: optional(900).transform((text, context) => {
      const points = (text ?? '')
        .split('\n')
        .map((point) => point.trim())
        .filter(Boolean)
      if (points.length > 3) context.addIssue('Three points at most, one a line.')
      return points
    }),
    missingSaid: note,
    missingSo: note,
    reply: optional(1_000),
    asOf: requiredDate('Give the date as of which the verdict holds.'),
    recheckOn: optionalDate,
    overrideReason: optional(1_000),
  })
  .superRefine(({ asOf, recheckOn }, context) => {
    if (recheckOn && recheckOn <= asOf)
      context.addIssue({
        code: 'custom',
        path: ['recheckOn'],
        message: 'Choose a day after the “as of” date.',
      })
  })
export type VerdictDraft = z.infer<typeof verdictDraft>

export const signOffDraft = z.object({
  claimId: id,
  basedOn,
  /** Consent to an override that the proposer asked for. */
  consent: z.literal('yes').optional(),
})
export type SignOffDraft = z.infer<typeof signOffDraft>

export const sendBackDraft = z.object({
  claimId: id,
  basedOn,
  reason: line({ max: 1_000, empty: 'Say what has to change before it can be signed off.' }),
})
export type SendBackDraft = z.infer<typeof sendBackDraft>

export const withdrawProposalDraft = z.object({
  claimId: id,
  basedOn,
  reason: line({ max: 1_000, empty: 'Say why you take it back.' }),
})
export type WithdrawProposalDraft = z.infer<typeof withdrawProposalDraft>
