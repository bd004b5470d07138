import type { FormAction, FormState } from '#domain/form-state.ts'
import { verdictConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Sends the verdict back to be worked on, with what has to change. */
export function SendBackForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm
      label="Send back"
      action={action}
      initial={initial}
      fieldNames={verdictConflictNames}
      draft={`send-back:${initial.values.claimId}`}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormDetails summary="Send it back" shortcut="review.send-back">
        <div className="grid max-w-xl gap-3">
          <FormArea
            name="reason"
            label="What has to change"
            hint="Its proposer reads this at the top of the claim."
            rows={3}
          />
          <div>
            <Button refusal={refusal} shortcut="submit">
              Send back
            </Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}
