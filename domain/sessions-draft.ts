import { z } from 'zod'
import { id } from './form-fields.ts'

/** Whose sessions end: one of them, or all others where none is named. */
export const sessionsDraft = z.object({
  personId: id,
  sessionId: z
    .union([id, z.literal('')])
    .default('')
    .transform((given) => given || null),
})
export type SessionsDraft = z.infer<typeof sessionsDraft>
