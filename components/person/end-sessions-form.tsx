import type { ReactNode } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  personId: string
  /** The one to end; null for all of the person's but the one that is asked from. */
  sessionId: string | null
  /** Names the form: no two on a page are called the same. */
  label?: string
  children: ReactNode
}

/** Ends one session, or all others. */
export function EndSessionsForm({ action, personId, sessionId, label = 'End sessions', children }: Props) {
  return (
    <ActionForm label={label} action={action} initial={blankForm({ personId, sessionId: sessionId ?? '' })}>
      <FormHidden name="personId" />
      <FormHidden name="sessionId" />
      <Button>{children}</Button>
    </ActionForm>
  )
}
