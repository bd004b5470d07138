import { z } from 'zod'
import { id, listOfIds, prose } from './form-fields.ts'

/** A comment on a claim: a thread of its own, or a reply to one. `tell` are people picked beside the words. */
export const commentDraft = z.object({
  claimId: id,
  inReplyTo: id.optional(),
  words: prose({ max: 5_000, empty: 'Write the comment.' }),
  tell: listOfIds(500),
})
export type CommentDraft = z.infer<typeof commentDraft>

export const resolveDraft = z.object({ claimId: id, commentId: id })
export type ResolveDraft = z.infer<typeof resolveDraft>
