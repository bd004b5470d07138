'use server'
import { formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { linkEvidence as link } from '#db/commands/link-evidence.ts'
import { stateDerivation as state } from '#db/commands/state-derivation.ts'
import { takeBackDerivation as takeBack } from '#db/commands/take-back-derivation.ts'
import { findClaimNow } from '#db/queries/find-claim-now.ts'
import { derivationDraft } from '#domain/derivation-draft.ts'
import { linkDraft } from '#domain/known-evidence-draft.ts'

const piece = ({ claimId }: { claimId: string }, number: number) => `/desk/claims/${claimId}#e${number}`

const comparing = {
  theirs: async ({ claimId }: { claimId: string }) => (await findClaimNow(desk(), claimId)) ?? {},
}

export const linkEvidence = formAction(
  'link-evidence',
  linkDraft,
  async (at, draft) => {
    const { number } = await link(at, draft)
    return piece(draft, number)
  },
  comparing,
)

export const stateDerivation = formAction(
  'state-derivation',
  derivationDraft,
  async (at, draft) => {
    await state(at, draft)
    return piece(draft, draft.number)
  },
  comparing,
)

export const takeBackDerivation = formAction(
  'take-back-derivation',
  derivationDraft,
  async (at, draft) => {
    await takeBack(at, draft)
    return piece(draft, draft.number)
  },
  comparing,
)
