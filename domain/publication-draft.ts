import { z } from 'zod'
import { editionCorrectionKinds } from './correction.ts'
import { id, optional } from './form-fields.ts'

/** From the second edition on, kind and reason are required; the command knows which edition it is. */
export const publicationDraft = z.object({
  articleId: id,
  /** The article's place in its log when the preview was made: what is published is what was shown. */
  basedOn: z.coerce.number().int().nonnegative(),
  kind: z
    .union([z.enum(editionCorrectionKinds), z.literal('')])
    .default('')
    .transform((kind) => kind || null),
  reason: optional(1_000),
})
export type PublicationDraft = z.infer<typeof publicationDraft>
