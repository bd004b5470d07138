import type { FormAction } from '#domain/form-state.ts'
import { openClaims, type Workload } from '#domain/workload.ts'
import { PersonForm } from './person-form.tsx'

type Props = {
  action: FormAction
  person: Workload & { id: string; name: string; openInvitations: number }
  refusal: string | null
}

/** Says beforehand what is left behind, with figures. */
export function DeactivateForm({ action, person, refusal }: Props) {
  const claims = openClaims(person)
  const invitations = person.openInvitations
  return (
    <PersonForm
      label="Deactivate"
      action={action}
      personId={person.id}
      button={`Deactivate ${person.name}`}
      variant="danger"
      refusal={refusal}
    >
      Their sessions and links end at once, and they cannot sign in until they are let in again. What they
      wrote stays in their name.{' '}
      {claims > 0 &&
        `${claims === 1 ? 'One claim stays' : `${claims} claims stay`} assigned to them, and nobody works on ${claims === 1 ? 'it' : 'them'} until an editor hands ${claims === 1 ? 'it' : 'them'} on. `}
      {invitations > 0 &&
        `${invitations === 1 ? 'One open invitation' : `${invitations} open invitations`} of theirs will be taken back.`}
    </PersonForm>
  )
}
