'use server'
import { formAction } from '#app/form-action.ts'
import { assignClaims as assign } from '#db/commands/assign-claims.ts'
import { takeClaim } from '#db/commands/take-claim.ts'
import { assignmentsDraft, newClaimsDraft } from '#domain/assignment-draft.ts'

const given = ({ assignee }: { assignee: string }, { length }: readonly string[]) => ({
  handed: {
    sentence: `${length === 1 ? '1 claim is' : `${length} claims are`} now with ${assignee}.`,
    link: null,
  },
  again: {},
})

export const assignClaims = formAction('assign-claims', assignmentsDraft, async (at, draft) =>
  given(await assign(at, draft), draft.claimIds),
)

export const giveOrTakeNewClaims = formAction('new-claims', newClaimsDraft, async (at, draft) => {
  if (!('take' in draft)) return given(await assign(at, draft), draft.claimIds)
  await takeClaim(at, { claimId: draft.take })
  return `/desk/claims/${draft.take}`
})
