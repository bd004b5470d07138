import type { FormAction, FormState } from '#domain/form-state.ts'
import { setAsideReasons, setAsideReasonWord } from '#domain/passage.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormChoice, FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

/** Says that there is nothing to check in a passage, and why. */
export function SetAsideForm({ action, initial }: { action: FormAction; initial: FormState }) {
  return (
    <ActionForm label="Set the passage aside" action={action} initial={initial}>
      <FormHidden name="articleId" />
      <FormHidden name="passageId" />
      <FormChoice
        name="reason"
        legend="Why is nothing checked here?"
        options={setAsideReasons.map((value) => ({ value, label: setAsideReasonWord[value] }))}
      />
      <FormText name="note" label="Note" optional />
      <div>
        <Button>Set aside</Button>
      </div>
    </ActionForm>
  )
}
