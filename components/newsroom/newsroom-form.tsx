import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { type NewsroomChoices, NewsroomFields, newsroomFieldNames } from './newsroom-fields.tsx'

type Props = NewsroomChoices & { action: FormAction; initial: FormState }

/** Where an admin changes what the newsroom says of itself. */
export function NewsroomForm({ action, initial, ...choices }: Props) {
  return (
    <ActionForm
      label="Describe the newsroom"
      action={action}
      initial={initial}
      fieldNames={newsroomFieldNames}
      className="grid gap-5"
    >
      <FormHidden name="basedOn" />
      <NewsroomFields {...choices} />
      <div>
        <Button variant="primary">Save</Button>
      </div>
    </ActionForm>
  )
}
