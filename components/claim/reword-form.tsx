import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ClaimContentFields, claimContentFieldNames } from './claim-content-fields.tsx'

type Props = {
  action: FormAction
  initial: FormState
  sourceNames: readonly string[]
  refusal: string | null
}

/** Words a claim anew, or corrects its kind or who said it. */
export function RewordForm({ action, initial, sourceNames, refusal }: Props) {
  return (
    <ActionForm
      label="Reword the claim"
      action={action}
      initial={initial}
      fieldNames={claimContentFieldNames}
      className="grid gap-6"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <ClaimContentFields sourceNames={sourceNames} />
      <div>
        <Button variant="primary" refusal={refusal}>
          Save the wording
        </Button>
      </div>
    </ActionForm>
  )
}
