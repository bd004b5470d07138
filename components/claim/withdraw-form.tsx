import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { claimConflictNames } from './claim-conflict-names.ts'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Withdraws a claim that should not have been made. */
export function WithdrawForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm
      label="Withdraw"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormDetails summary="Withdraw the claim">
        <div className="grid gap-3">
          <FormText
            name="reason"
            label="Why it is withdrawn"
            hint="It cannot be taken back. Its number is not used again, and its passage may be unread again."
            maxLength={500}
          />
          <div>
            <Button variant="danger" refusal={refusal}>
              Withdraw the claim
            </Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}
