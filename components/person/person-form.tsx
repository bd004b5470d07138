import type { ReactNode } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button, type ButtonVariant } from '../ui/button.tsx'

type Props = {
  label: string
  action: FormAction
  personId: string
  button: string
  variant?: ButtonVariant
  refusal: string | null
  /** What pressing the button does. */
  children: ReactNode
}

/** One act on one person: what it does, and its button. */
export function PersonForm({ label, action, personId, button, variant, refusal, children }: Props) {
  return (
    <ActionForm label={label} action={action} initial={blankForm({ personId })} className="grid gap-3">
      <FormHidden name="personId" />
      <p className="max-w-[70ch]">{children}</p>
      <div>
        <Button variant={variant} refusal={refusal}>
          {button}
        </Button>
      </div>
    </ActionForm>
  )
}
