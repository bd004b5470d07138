import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  names: { from: string; into: string }
  refusal: string | null
}

/** The press after the preview; it does what was previewed, or nothing. */
export function MergeForm({ action, initial, names, refusal }: Props) {
  return (
    <ActionForm label="Merge" action={action} initial={initial}>
      <FormHidden name="subjectId" />
      <FormHidden name="intoId" />
      <FormHidden name="basedOn" />
      <div>
        <Button variant="danger" refusal={refusal}>
          Merge {names.from} into {names.into}
        </Button>
      </div>
    </ActionForm>
  )
}
