import { NextEdition } from '#components/claim/next-edition.tsx'
import { SignerList } from '#components/verdict/signer-list.tsx'
import { actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { signersOf } from '#domain/signers.ts'
import { holdBackClaim, releaseClaim, withdrawClaim } from './actions.ts'
import { AssignmentSection } from './assignment-section.tsx'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** Who works on the claim, who may sign it, and what an editor decides about it. */
export function DeskSection({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, seen, kept } = loaded
  const isEnded = facts.isWithdrawn || facts.isRetracted
  const why = (permission: 'holdBackClaim' | 'releaseClaim' | 'withdrawClaim') =>
    permissions[permission](actor, facts)?.sentence ?? null
  return (
    <>
      <AssignmentSection loaded={loaded} />
      {!facts.signOff && !isEnded && <SignerList signers={signersOf(loaded.people, facts)} />}
      {actsAs(actor, 'editor') && !isEnded && (
        <NextEdition
          {...{ seen, kept }}
          isHeldBack={facts.isHeldBack}
          isPublished={facts.isPublished}
          actions={{ holdBackClaim, releaseClaim, withdrawClaim }}
          refusals={{
            holdBackClaim: why('holdBackClaim'),
            releaseClaim: why('releaseClaim'),
            withdrawClaim: why('withdrawClaim'),
          }}
        />
      )}
    </>
  )
}
