import { z } from 'zod'
import { basedOn, id } from './form-fields.ts'

/** One piece of a claim's evidence, by its number there, and the piece that it derives from, wherever that is. */
export const derivationDraft = z.object({
  claimId: id,
  basedOn,
  number: z.coerce.number().int().positive().max(2_147_483_647),
  fromId: z.uuid({ error: 'Choose the piece that it derives from.' }).toLowerCase(),
})
export type DerivationDraft = z.infer<typeof derivationDraft>
