'use server'
import { formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { attachEvidence as attach } from '#db/commands/attach-evidence.ts'
import { detachEvidence as detach } from '#db/commands/detach-evidence.ts'
import { holdBackClaim as holdBack } from '#db/commands/hold-back-claim.ts'
import { proposeVerdict as propose } from '#db/commands/propose-verdict.ts'
import { releaseClaim as release } from '#db/commands/release-claim.ts'
import { rewordClaim as reword } from '#db/commands/reword-claim.ts'
import { sendBack as back } from '#db/commands/send-back.ts'
import { signOff as sign } from '#db/commands/sign-off.ts'
import { withdrawClaim as withdraw } from '#db/commands/withdraw-claim.ts'
import { withdrawProposal as withdrawOwn } from '#db/commands/withdraw-proposal.ts'
import { findClaimNow } from '#db/queries/find-claim-now.ts'
import { holdBackDraft, releaseDraft, rewordDraft, withdrawDraft } from '#domain/claim-draft.ts'
import { detachDraft, evidenceDraft } from '#domain/evidence-draft.ts'
import { sendBackDraft, signOffDraft, verdictDraft, withdrawProposalDraft } from '#domain/verdict-draft.ts'

const page = ({ claimId }: { claimId: string }, part = '') => `/desk/claims/${claimId}${part}`

const comparing = {
  theirs: async ({ claimId }: { claimId: string }) => (await findClaimNow(desk(), claimId)) ?? {},
}

export const attachEvidence = formAction(
  'attach-evidence',
  evidenceDraft,
  async (at, draft) => {
    const { number } = await attach(at, draft)
    return page(draft, `#e${number}`)
  },
  comparing,
)

export const detachEvidence = formAction(
  'detach-evidence',
  detachDraft,
  async (at, draft) => {
    await detach(at, draft)
    return page(draft, '#evidence')
  },
  comparing,
)

export const proposeVerdict = formAction(
  'propose-verdict',
  verdictDraft,
  async (at, draft) => {
    await propose(at, draft)
    return page(draft, '#verdict')
  },
  comparing,
)

export const signOff = formAction(
  'sign-off',
  signOffDraft,
  async (at, draft) => {
    await sign(at, draft)
    return page(draft, '#verdict')
  },
  comparing,
)

export const sendBack = formAction(
  'send-back',
  sendBackDraft,
  async (at, draft) => {
    await back(at, draft)
    return page(draft)
  },
  comparing,
)

export const holdBackClaim = formAction('hold-back-claim', holdBackDraft, async (at, draft) => {
  await holdBack(at, draft)
  return page(draft)
})

export const releaseClaim = formAction('release-claim', releaseDraft, async (at, draft) => {
  await release(at, draft)
  return page(draft)
})

export const rewordClaim = formAction(
  'reword-claim',
  rewordDraft,
  async (at, draft) => {
    await reword(at, draft)
    return page(draft)
  },
  comparing,
)

export const withdrawClaim = formAction(
  'withdraw-claim',
  withdrawDraft,
  async (at, draft) => {
    await withdraw(at, draft)
    return page(draft)
  },
  comparing,
)

export const withdrawProposal = formAction(
  'withdraw-proposal',
  withdrawProposalDraft,
  async (at, draft) => {
    await withdrawOwn(at, draft)
    return page(draft, '#verdict')
  },
  comparing,
)
