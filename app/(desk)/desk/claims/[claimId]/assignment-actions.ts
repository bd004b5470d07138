'use server'
import { formAction } from '#app/form-action.ts'
import { assignClaim as assign } from '#db/commands/assign-claim.ts'
import { handBackClaim as handBack } from '#db/commands/hand-back-claim.ts'
import { markRisk as mark } from '#db/commands/mark-risk.ts'
import { prioritiseClaim as prioritise } from '#db/commands/prioritise-claim.ts'
import { takeClaim as take } from '#db/commands/take-claim.ts'
import {
  assignmentDraft,
  handBackDraft,
  priorityDraft,
  riskDraft,
  takeDraft,
} from '#domain/assignment-draft.ts'

const section = ({ claimId }: { claimId: string }) => `/desk/claims/${claimId}#assignment`

export const assignClaim = formAction('assign-claim', assignmentDraft, async (at, draft) => {
  await assign(at, draft)
  return section(draft)
})

export const takeClaim = formAction('take-claim', takeDraft, async (at, draft) => {
  await take(at, draft)
  return section(draft)
})

export const handBackClaim = formAction('hand-back-claim', handBackDraft, async (at, draft) => {
  await handBack(at, draft)
  return section(draft)
})

export const prioritiseClaim = formAction('prioritise-claim', priorityDraft, async (at, draft) => {
  await prioritise(at, draft)
  return section(draft)
})

export const markRisk = formAction('mark-risk', riskDraft, async (at, draft) => {
  await mark(at, draft)
  return section(draft)
})
