import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { type AssignablePeople, AssignFields } from './assign-fields.tsx'

type Props = {
  action: FormAction
  initial: FormState
  people: AssignablePeople
  timeZone: string
  refusal: string | null
  /** Who has it now: giving it to somebody else asks for a reason. */
  assignee?: string | null
}

/** Gives the claim to one person until a time on the newsroom's clock. */
export function AssignForm({ action, initial, people, timeZone, refusal, assignee }: Props) {
  return (
    <ActionForm label="Assign" action={action} initial={initial}>
      <FormHidden name="claimId" />
      <AssignFields people={people} timeZone={timeZone} />
      {assignee && (
        <FormText
          name="reason"
          label="Why somebody else gets it"
          hint={`Needed when it goes from ${assignee} to another person; not for another due time.`}
          maxLength={500}
          optional
        />
      )}
      <div>
        <Button refusal={refusal}>{assignee ? 'Re-assign' : 'Assign'}</Button>
      </div>
    </ActionForm>
  )
}
