import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { claimConflictNames } from './claim-conflict-names.ts'

type Props = {
  action: FormAction
  initial: FormState
  refusal: string | null
  /** Shown at once, where a button has opened it. */
  isOpen?: boolean
  /** Names the form where a page holds many of them. */
  label?: string
}

/** Withdraws a claim that should not have been made. */
export function WithdrawForm({ action, initial, refusal, isOpen = false, label = 'Withdraw' }: Props) {
  return (
    <ActionForm
      label={label}
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      {isOpen ? (
        <Reason refusal={refusal} />
      ) : (
        <FormDetails summary="Withdraw the claim">
          <Reason refusal={refusal} />
        </FormDetails>
      )}
    </ActionForm>
  )
}

function Reason({ refusal }: { refusal: string | null }) {
  return (
    <div className="grid gap-3">
      <FormText
        name="reason"
        label="Why it is withdrawn"
        hint="Its number is not used again, and its passage may be unread again."
        maxLength={500}
      />
      <div>
        <Button variant="danger" shortcut="submit" refusal={refusal}>
          Withdraw the claim
        </Button>
      </div>
    </div>
  )
}
