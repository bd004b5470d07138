import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Takes a claim that nobody has. */
export function TakeForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm label="Take" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="claimId" />
      <div>
        <Button refusal={refusal} shortcut="claim.assign-me">
          Take it
        </Button>
      </div>
    </ActionForm>
  )
}
