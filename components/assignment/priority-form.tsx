import type { FormAction, FormState } from '#domain/form-state.ts'
import { priorities, priorityWord } from '#domain/priority.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormSelect } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Says how soon the claim is wanted. */
export function PriorityForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm label="Priority" action={action} initial={initial} className="grid gap-3">
      <FormHidden name="claimId" />
      <FormSelect
        name="priority"
        label="How soon it is wanted"
        hint="Among claims that are due alike, high priority comes first and low last."
        options={priorities.map((value) => ({ value, label: priorityWord[value] }))}
      />
      <div>
        <Button refusal={refusal}>Set the priority</Button>
      </div>
    </ActionForm>
  )
}
