import { z } from 'zod'

/** A tick that is not set is not sent. */
export const namingDraft = z
  .object({ isNamedInPublic: z.enum(['yes', '']).default('') })
  .transform(({ isNamedInPublic }) => ({ isNamedInPublic: isNamedInPublic === 'yes' }))
export type NamingDraft = z.infer<typeof namingDraft>
