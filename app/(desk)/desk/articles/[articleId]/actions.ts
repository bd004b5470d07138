'use server'
import { type Done, formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { acceptAnchor as accept } from '#db/commands/accept-anchor.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { mergeClaims as merge } from '#db/commands/merge-claims.ts'
import { moveAnchor as move } from '#db/commands/move-anchor.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { setAsidePassages as setAside } from '#db/commands/set-aside-passages.ts'
import { splitClaim as split } from '#db/commands/split-claim.ts'
import { takeUpPassages as takeUp } from '#db/commands/take-up-passages.ts'
import { undoStep as undo } from '#db/commands/undo-step.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findClaimNow } from '#db/queries/find-claim-now.ts'
import { findClaimsNow } from '#db/queries/find-claims-now.ts'
import {
  acceptAnchorDraft,
  mergeClaimsDraft,
  moveAnchorDraft,
  setAsideRunDraft,
  splitClaimDraft,
  takeUpRunDraft,
  undoDraft,
} from '#domain/bench-draft.ts'
import { claimDraft, rewordDraft, withdrawDraft } from '#domain/claim-draft.ts'
import { claimsInWords, passagesInWords } from '#domain/numbers-in-words.ts'

/** What is done on the bench stays on the bench: the form says what was done, and starts again with these values. */
const done = (sentence: string, again: Record<string, string>): Done => ({
  handed: { sentence, link: null },
  again,
})

const now = async (claimId: string) => (await findClaimNow(desk(), claimId)) ?? {}
const comparing = { theirs: ({ claimId }: { claimId: string }) => now(claimId) }

export const makeClaim = formAction('make-claim', claimDraft, async (by, draft) => {
  const { number } = await extractClaim(by, draft)
  return done(`Claim ${number} is made.`, { articleId: draft.articleId })
})

export const setAsidePassages = formAction('set-aside-passages', setAsideRunDraft, async (by, draft) => {
  const { positions } = await setAside(by, draft)
  return done(`Set aside: ${passagesInWords(positions)}.`, { articleId: draft.articleId })
})

export const takeUpPassages = formAction('take-up-passages', takeUpRunDraft, async (by, draft) => {
  const { positions } = await takeUp(by, draft)
  return done(`Unread again: ${passagesInWords(positions)}.`, { articleId: draft.articleId })
})

export const moveAnchor = formAction(
  'move-anchor',
  moveAnchorDraft,
  async (by, draft) => {
    const { claimId, revisionId } = draft
    const { number, version } = await move(by, draft)
    return done(`Claim ${number} rests on other words now.`, { claimId, revisionId, basedOn: `${version}` })
  },
  comparing,
)

export const acceptAnchor = formAction(
  'accept-anchor',
  acceptAnchorDraft,
  async (by, draft) => {
    const { number } = await accept(by, draft)
    return done(`The new words of claim ${number} are accepted.`, { claimId: draft.claimId })
  },
  comparing,
)

export const splitClaim = formAction(
  'split-claim',
  splitClaimDraft,
  async (by, draft) => {
    const { number, into } = await split(by, draft)
    return done(`Claim ${number} is split into ${claimsInWords(into)}.`, { claimId: draft.claimId })
  },
  comparing,
)

export const mergeClaims = formAction(
  'merge-claims',
  mergeClaimsDraft,
  async (by, draft) => {
    const { merged, into } = await merge(by, draft)
    return done(`Claim ${into} is made of ${claimsInWords(merged)}.`, { articleId: draft.articleId })
  },
  { theirs: ({ claimIds }) => findClaimsNow(desk(), claimIds) },
)

export const rewordOnBench = formAction(
  'reword-on-bench',
  rewordDraft,
  async (by, draft) => {
    await rewordClaim(by, draft)
    return done('The claim is reworded.', { claimId: draft.claimId, ...(await now(draft.claimId)) })
  },
  comparing,
)

export const withdrawOnBench = formAction(
  'withdraw-on-bench',
  withdrawDraft,
  async (by, draft) => {
    await withdrawClaim(by, draft)
    return done('The claim is withdrawn.', { claimId: draft.claimId })
  },
  comparing,
)

export const undoStep = formAction('undo-step', undoDraft, async (by, draft) => {
  const { what } = await undo(by, draft)
  return done(`Undone: ${what}.`, { articleId: draft.articleId })
})
