'use client'
import type { FormAction } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import { ButtonLink } from '../ui/link.tsx'
import { OnDemand } from '../ui/on-demand.tsx'
import { Section } from '../ui/section.tsx'
import { HoldBackForm, ReleaseForm } from './hold-back-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

type Act = 'holdBackClaim' | 'releaseClaim' | 'withdrawClaim'

type Props = {
  seen: { claimId: string; basedOn: string }
  isHeldBack: boolean
  isPublished: boolean
  actions: Record<Act, FormAction>
  refusals: Record<Act, string | null>
  kept: KeptForm | null
}

/** What an editor decides about the claim: whether the next edition has it, and whether it is one at all. */
export function NextEdition({ seen, isHeldBack, isPublished, actions, refusals, kept }: Props) {
  const { claimId } = seen
  const of = (act: Act, form: string, values: Record<string, string>) => ({
    ...{ action: actions[act], refusal: refusals[act], initial: startOf(kept, form, values) },
  })
  const holding = of('holdBackClaim', 'hold-back-claim', { claimId })
  return (
    <Section id="next-edition" title="For the next edition">
      {isHeldBack ? (
        <ReleaseForm {...of('releaseClaim', 'release-claim', { claimId })} />
      ) : (
        <OnDemand
          name="hold-back"
          summary="Hold it back from the next edition"
          at="next-edition"
          isOpen={holding.initial.refusal !== null}
        >
          <HoldBackForm {...holding} />
        </OnDemand>
      )}
      {isPublished ? (
        <p>
          <ButtonLink variant="danger" href={`/desk/claims/${claimId}/retract`}>
            Retract the claim
          </ButtonLink>
        </p>
      ) : (
        <WithdrawForm {...of('withdrawClaim', 'withdraw-claim', seen)} />
      )}
    </Section>
  )
}
