import { type Role, roleWord } from '#domain/actor.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormSelect, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  people: readonly { id: string; name: string; role: Role }[]
  timeZone: string
  refusal: string | null
}

/** Gives the claim to one person until a time on the newsroom's clock. */
export function AssignForm({ action, initial, people, timeZone, refusal }: Props) {
  return (
    <ActionForm label="Assign" action={action} initial={initial}>
      <FormHidden name="claimId" />
      <FormSelect
        name="personId"
        label="Who is to check it"
        blank="Choose a person"
        options={people.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${roleWord[role].toLowerCase()})`,
        }))}
      />
      <FormText name="dueAt" type="datetime-local" label="Due" hint={`Time in ${timeZone}.`} optional />
      <div>
        <Button refusal={refusal}>Assign</Button>
      </div>
    </ActionForm>
  )
}
