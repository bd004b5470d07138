import { startingForm } from '#app/kept-form.ts'
import { HoldBackForm, ReleaseForm } from '#components/claim/hold-back-form.tsx'
import { WithdrawForm } from '#components/claim/withdraw-form.tsx'
import { ButtonLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { SignerList } from '#components/verdict/signer-list.tsx'
import { desk } from '#db/client.ts'
import { listSigners } from '#db/queries/list-signers.ts'
import { actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { holdBackClaim, releaseClaim, withdrawClaim } from './actions.ts'
import { AssignmentSection } from './assignment-section.tsx'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = { loaded: LoadedClaim; searchParams: SearchParams }

/** Who works on the claim, who may sign it, and what an editor decides about it. */
export async function DeskSection({ loaded, searchParams }: Props) {
  const { actor, facts, seen } = loaded
  const isEditor = actsAs(actor, 'editor')
  const isEnded = facts.isWithdrawn || facts.isRetracted
  const signers = await listSigners(desk(), facts.id)
  const why = (permission: 'holdBackClaim' | 'releaseClaim' | 'withdrawClaim') =>
    permissions[permission](actor, facts)?.sentence ?? null
  const start = (name: string, values: Record<string, string>) => startingForm(name, searchParams, values)
  return (
    <>
      <AssignmentSection loaded={loaded} searchParams={searchParams} />
      {!facts.signOff && !isEnded && (
        <Section title="Who may sign this off">
          <SignerList signers={signers} />
        </Section>
      )}
      {isEditor && !isEnded && (
        <Section title="For the next edition">
          {facts.isHeldBack ? (
            <ReleaseForm
              action={releaseClaim}
              initial={await start('release-claim', { claimId: facts.id })}
              refusal={why('releaseClaim')}
            />
          ) : (
            <HoldBackForm
              action={holdBackClaim}
              initial={await start('hold-back-claim', { claimId: facts.id })}
              refusal={why('holdBackClaim')}
            />
          )}
          {facts.isPublished ? (
            <p>
              <ButtonLink variant="danger" href={`/desk/claims/${facts.id}/retract`}>
                Retract the claim
              </ButtonLink>
            </p>
          ) : (
            <WithdrawForm
              action={withdrawClaim}
              initial={await start('withdraw-claim', seen)}
              refusal={why('withdrawClaim')}
            />
          )}
        </Section>
      )}
    </>
  )
}
