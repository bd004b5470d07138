import type { FormAction, FormState } from '#domain/form-state.ts'
import { verdictConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  /** In a list of proposals: which of them it is, to tell one form from another. */
  number?: number
  refusal: string | null
}

/** Takes one's own proposed verdict back. */
export function WithdrawProposalForm({ action, initial, number, refusal }: Props) {
  return (
    <ActionForm
      label={number ? `Withdraw proposal ${number}` : 'Withdraw the proposal'}
      action={action}
      initial={initial}
      fieldNames={verdictConflictNames}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormDetails summary="Withdraw your proposal">
        <div className="grid max-w-xl gap-3">
          <FormText
            name="reason"
            label="Why you take it back"
            hint="The claim goes back to checking. What you wrote stays and starts your next proposal."
            maxLength={1000}
          />
          <div>
            <Button refusal={refusal}>Withdraw the proposal</Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}
