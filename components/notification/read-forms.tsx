import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState }

/**
 * Goes where a notification leads and marks it as read, or marks it alone: a link must not write. Its number on
 * the page tells one form from another.
 */
export function ReadForm({ action, initial, number }: Props & { number: number }) {
  return (
    <ActionForm label={`Notification ${number}`} action={action} initial={initial} className="grid gap-2">
      <FormHidden name="notificationId" />
      <div className="flex flex-wrap gap-2">
        <Button name="go" value="open">
          Open the claim
        </Button>
        <Button name="go" value="stay" variant="quiet">
          Mark as read
        </Button>
      </div>
    </ActionForm>
  )
}

/** Marks everything as read that the page shows or that is older. */
export function ReadAllForm({ action, initial }: Props) {
  return (
    <ActionForm label="Mark all as read" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="upTo" />
      <div>
        <Button>Mark all as read</Button>
      </div>
    </ActionForm>
  )
}
