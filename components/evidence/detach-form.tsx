import type { FormAction, FormState } from '#domain/form-state.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { number: number; action: FormAction; initial: FormState; refusal: string | null }

/** Takes one piece of evidence off the claim, with the reason. */
export function DetachForm({ number, action, initial, refusal }: Props) {
  return (
    <ActionForm
      carriesDrafts
      label={`Take e${number} off`}
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid max-w-xl gap-3"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormHidden name="number" />
      <FormText
        name="reason"
        label={`Why e${number} is taken off`}
        hint="A proposed or signed-off verdict falls with it. The number is not used again."
        maxLength={500}
      />
      <div>
        <Button refusal={refusal}>Take it off</Button>
      </div>
    </ActionForm>
  )
}
