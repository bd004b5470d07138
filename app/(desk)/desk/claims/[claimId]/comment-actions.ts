'use server'
import { formAction } from '#app/form-action.ts'
import { resolveComment as resolve } from '#db/commands/resolve-comment.ts'
import { writeComment as write } from '#db/commands/write-comment.ts'
import { commentDraft, resolveDraft } from '#domain/comment-draft.ts'

export const writeComment = formAction('write-comment', commentDraft, async (at, draft) => {
  const { commentId } = await write(at, draft)
  return `/desk/claims/${draft.claimId}#comment-${commentId}`
})

export const resolveComment = formAction('resolve-comment', resolveDraft, async (at, draft) => {
  await resolve(at, draft)
  return `/desk/claims/${draft.claimId}#comments`
})
