import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Hands one's own claim back, with the reason. */
export function HandBackForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm label="Hand back" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="claimId" />
      <FormDetails summary="Hand it back">
        <div className="grid gap-3">
          <FormText
            name="reason"
            label="Why you hand it back"
            hint="What you attached and proposed stays. Whoever gets it next starts from there."
            maxLength={500}
          />
          <div>
            <Button refusal={refusal}>Hand it back</Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}
