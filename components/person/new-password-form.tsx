import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { DoorFrame } from '../layout/door-frame.tsx'
import { Button } from '../ui/button.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type Props = {
  newsroomName: string
  isDemo: boolean
  person: { name: string; email: string }
  action: FormAction
  initial: FormState
}

/** Where a link to a new password leads. Looking at it does not use it up. */
export function NewPasswordForm({ newsroomName, isDemo, person, action, initial }: Props) {
  return (
    <DoorFrame newsroomName={newsroomName} title="Choose a new password" isDemo={isDemo}>
      <p>
        For <bdi className="font-medium">{person.name}</bdi>, <bdi>{person.email}</bdi>. Every session of this
        account ends with it, and the link does not work again.
      </p>
      <ActionForm label="New password" action={action} initial={initial}>
        <FormHidden name="token" />
        {/* For password managers, which keep the two together. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={person.email}
          readOnly
          hidden
          aria-hidden="true"
          tabIndex={-1}
        />
        <NewPasswordField label="New password" />
        <Button variant="primary">Set the password</Button>
      </ActionForm>
    </DoorFrame>
  )
}
