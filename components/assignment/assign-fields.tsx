import { type Role, roleWord } from '#domain/actor.ts'
import { FormSelect, FormText } from '../form/form-fields.tsx'

export type AssignablePeople = readonly { id: string; name: string; role: Role }[]

/** Who is to check it, and until when on the newsroom's clock. */
export function AssignFields({ people, timeZone }: { people: AssignablePeople; timeZone: string }) {
  return (
    <>
      <FormSelect
        name="personId"
        shortcut="claim.assign"
        label="Who is to check it"
        blank="Choose a person"
        options={people.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${roleWord[role].toLowerCase()})`,
        }))}
      />
      <FormText
        name="dueAt"
        shortcut="claim.due"
        type="datetime-local"
        label="Due"
        hint={`Time in ${timeZone}.`}
        optional
      />
    </>
  )
}
