'use server'
import { formAction } from '#app/form-action.ts'
import { extractClaim as extractClaimCommand } from '#db/commands/extract-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { claimDraft, setAsideDraft, takeUpDraft } from '#domain/claim-draft.ts'
import { passagePath } from './passage-path.ts'

export const extractClaim = formAction('extract-claim', claimDraft, async (desk, draft) => {
  await extractClaimCommand(desk, draft)
  return passagePath(desk.db, draft)
})

export const setAsidePassage = formAction('set-aside-passage', setAsideDraft, async (desk, draft) => {
  await setAsidePassages(desk, { ...draft, passageIds: [draft.passageId] })
  return passagePath(desk.db, draft)
})

export const takeUpPassage = formAction('take-up-passage', takeUpDraft, async (desk, draft) => {
  await takeUpPassages(desk, { ...draft, passageIds: [draft.passageId] })
  return `/desk/articles/${draft.articleId}/passages/${draft.passageId}`
})
