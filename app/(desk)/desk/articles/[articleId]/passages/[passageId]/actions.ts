'use server'
import { formAction } from '#app/form-action.ts'
import { extractClaim as extractClaimCommand } from '#db/commands/extract-claim.ts'
import { setAsidePassage as setAsidePassageCommand } from '#db/commands/set-aside-passage.ts'
import { takeUpPassage as takeUpPassageCommand } from '#db/commands/take-up-passage.ts'
import { claimDraft, setAsideDraft, takeUpDraft } from '#domain/claim-draft.ts'
import { passagePath } from './passage-path.ts'

export const extractClaim = formAction('extract-claim', claimDraft, async (desk, draft) => {
  await extractClaimCommand(desk, draft)
  return passagePath(desk.db, draft)
})

export const setAsidePassage = formAction('set-aside-passage', setAsideDraft, async (desk, draft) => {
  await setAsidePassageCommand(desk, draft)
  return passagePath(desk.db, draft)
})

export const takeUpPassage = formAction('take-up-passage', takeUpDraft, async (desk, draft) => {
  await takeUpPassageCommand(desk, draft)
  return `/desk/articles/${draft.articleId}/passages/${draft.passageId}`
})
