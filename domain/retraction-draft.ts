import { z } from 'zod'
import { choice, id, line } from './form-fields.ts'

const about = {
  /** The article's place in its log when the preview was made: what is taken back is what was shown. */
  basedOn: z.coerce.number().int().nonnegative(),
  reason: line({ max: 1_000, empty: 'Say why: readers find the reason in its place, for good.' }),
  /** Whoever retracts has seen that it cannot be undone. */
  understood: choice(['yes'], 'Tick that you know what readers lose.'),
}

export const claimRetraction = z.object({ claimId: id, ...about })
export type ClaimRetraction = z.infer<typeof claimRetraction>

export const articleRetraction = z.object({ articleId: id, ...about })
export type ArticleRetraction = z.infer<typeof articleRetraction>
