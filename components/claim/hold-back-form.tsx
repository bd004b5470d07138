import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Keeps the claim out of the next edition, with the reason. */
export function HoldBackForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm label="Hold back" action={action} initial={initial} className="grid gap-3">
      <FormHidden name="claimId" />
      <FormText
        name="reason"
        label="Why it is held back"
        hint="Readers see only that it is being checked."
        maxLength={500}
      />
      <div>
        <Button refusal={refusal}>Hold back</Button>
      </div>
    </ActionForm>
  )
}

/** Lets a held-back claim into the next edition again. */
export function ReleaseForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm label="Release" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="claimId" />
      <div>
        <Button refusal={refusal}>Release into the next edition</Button>
      </div>
    </ActionForm>
  )
}
