import type { FormAction } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import { SendBackForm } from './send-back-form.tsx'
import { SignOffForm } from './sign-off-form.tsx'
import { WithdrawProposalForm } from './withdraw-proposal-form.tsx'

type Act = 'signOff' | 'sendBack' | 'withdrawProposal'

type Props = {
  seen: { claimId: string; basedOn: string }
  isEditor: boolean
  isOwn: boolean
  asksToLiftPolicy: boolean
  actions: Record<Act, FormAction>
  refusals: Record<Act, string | null>
  kept: KeptForm | null
}

/** What can be done with a proposed verdict that waits for a second person. */
export function ProposalDecision({ seen, isEditor, isOwn, asksToLiftPolicy, ...given }: Props) {
  const of = (act: Act, form: string) => ({
    action: given.actions[act],
    refusal: given.refusals[act],
    initial: startOf(given.kept, form, seen),
  })
  return (
    <>
      {isEditor ? (
        <>
          <SignOffForm {...of('signOff', 'sign-off')} asksToLiftPolicy={asksToLiftPolicy} />
          <SendBackForm {...of('sendBack', 'send-back')} />
        </>
      ) : (
        <p className="text-muted">Waiting for an editor, who signs it off or sends it back.</p>
      )}
      {isOwn && <WithdrawProposalForm {...of('withdrawProposal', 'withdraw-proposal')} />}
    </>
  )
}
