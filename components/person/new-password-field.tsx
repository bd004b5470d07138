import { FormText } from '../form/form-fields.tsx'

/** The field for a password that is new; its rule is said before it is broken. */
export function NewPasswordField({ label }: { label: string }) {
  return (
    <FormText
      name="password"
      type="password"
      label={label}
      hint="At least 8 characters, of any kind; a few words are fine. Not one that is widely used, and not your name."
      autoComplete="new-password"
    />
  )
}
