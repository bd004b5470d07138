import { z } from 'zod'
import { id, isNearYear } from './form-fields.ts'

/** A due time as `<input type="datetime-local">` sends it, in the newsroom's zone; empty means none. */
export const assignmentDraft = z.object({
  claimId: id,
  personId: z.uuid('Choose who is to check it.'),
  dueAt: z
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
    }),
})
export type AssignmentDraft = z.infer<typeof assignmentDraft>
