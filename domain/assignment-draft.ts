import { z } from 'zod'
import { choice, id, isNearYear, line, listOfIds, optional } from './form-fields.ts'
import { priorities } from './priority.ts'

/** As many claims as one person can be given at once: each of them is locked until all are given. */
const assignedAtOnce = 200

/** A due time as `<input type="datetime-local">` sends it, in the newsroom's zone; empty means none. */
const dueAt = z
  .string()
  .default('')
  .transform((raw, context) => {
    if (raw === '') return null
    if (
      isNearYear(raw) &&
      z.iso.datetime({ local: true }).safeParse(raw.length === 16 ? `${raw}:00` : raw).success
    )
      return raw
    context.addIssue('Write a date and time that exist, such as 2026-03-31 14:00.')
    return z.NEVER
  })

const about = {
  personId: z.uuid('Choose who is to check it.').toLowerCase(),
  dueAt,
  /** Why this person. The command asks for it where somebody else is relieved. */
  reason: optional(500),
}

export const assignmentDraft = z.object({ claimId: id, ...about })
type Given<D> = Omit<D, 'reason'> & { reason?: string | null }
export type AssignmentDraft = Given<z.infer<typeof assignmentDraft>>

const ticked = listOfIds(assignedAtOnce).pipe(z.array(id).min(1, 'Tick at least one claim.'))

export const assignmentsDraft = z.object({ claimIds: ticked, ...about })
export type AssignmentsDraft = Given<z.infer<typeof assignmentsDraft>>

export const takeDraft = z.object({ claimId: id })
export type TakeDraft = z.infer<typeof takeDraft>

/**
 * The list of claims that nobody has is one form: the button in a row sends `take`, with which the person takes
 * that claim themself; without it the ticked ones are assigned.
 */
export const newClaimsDraft = z
  .record(z.string(), z.string())
  .transform((values, context): { take: string } | AssignmentsDraft => {
    const parsed = values.take ? z.object({ take: id }).safeParse(values) : assignmentsDraft.safeParse(values)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

export const handBackDraft = z.object({
  claimId: id,
  reason: line({ max: 500, empty: 'Say why you hand it back: whoever gets it next starts from there.' }),
})
export type HandBackDraft = z.infer<typeof handBackDraft>

export const priorityDraft = z.object({
  claimId: id,
  priority: choice(priorities, 'Choose how soon it is wanted.'),
})
export type PriorityDraft = z.infer<typeof priorityDraft>

export const riskDraft = z
  .object({ claimId: id, risk: choice(['high', 'usual'], 'Choose whether the risk is high.') })
  .transform(({ claimId, risk }) => ({ claimId, isHighRisk: risk === 'high' }))
export type RiskDraft = z.infer<typeof riskDraft>
