import { type Role, roles, roleWord } from '#domain/actor.ts'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormSelect } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; personId: string; role: Role; refusal: string | null }

/** Another role ends the sessions of before: what is open in a browser was drawn for the old one. */
export function RoleForm({ action, personId, role, refusal }: Props) {
  return (
    <ActionForm
      key={role}
      label="Change the role"
      action={action}
      initial={blankForm({ personId, role })}
      className="grid max-w-md gap-3"
    >
      <FormHidden name="personId" />
      <FormSelect
        name="role"
        label="New role"
        hint="With another role they have to sign in anew."
        options={roles.map((value) => ({ value, label: roleWord[value] }))}
      />
      <div>
        <Button refusal={refusal}>Change the role</Button>
      </div>
    </ActionForm>
  )
}
