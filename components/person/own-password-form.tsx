import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type Props = { action: FormAction; initial: FormState; email: string }

/** Changes one's own password; the present one says that it is the right person at the keyboard. */
export function OwnPasswordForm({ action, initial, email }: Props) {
  return (
    <ActionForm label="Change the password" action={action} initial={initial}>
      {/* For password managers, which keep the two together. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden tabIndex={-1} />
      <FormText
        name="currentPassword"
        type="password"
        label="Present password"
        autoComplete="current-password"
      />
      <NewPasswordField label="New password" />
      <p className="text-muted">Every other session of yours ends with it; this one goes on.</p>
      <div>
        <Button variant="primary">Change the password</Button>
      </div>
    </ActionForm>
  )
}
