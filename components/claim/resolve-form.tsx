import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  number: number
  startedBy: string
  refusal: string | null
}

/** Says that what a comment asked is settled. */
export function ResolveForm({ action, initial, number, startedBy, refusal }: Props) {
  return (
    <ActionForm label={`Resolve comment ${number} by ${startedBy}`} action={action} initial={initial}>
      <FormHidden name="claimId" />
      <FormHidden name="commentId" />
      <div>
        <Button refusal={refusal}>Resolve</Button>
      </div>
    </ActionForm>
  )
}
