import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { DoorFrame } from '../layout/door-frame.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProviderLink } from './provider-link.tsx'

type Props = {
  newsroomName: string
  action: FormAction
  initial: FormState
  /** The session had ended while something was being typed. */
  isReturning: boolean
  /** What has just happened, such as a new password. */
  notice: string | null
  /** Why the identity provider's word did not open the desk. */
  fault: string | null
  /** The newsroom's identity provider, where it has one. */
  provider: { name: string; href: string } | null
  isDemo: boolean
}

export function SignInForm({ newsroomName, action, initial, isReturning, isDemo, ...more }: Props) {
  const { notice, fault, provider } = more
  return (
    <DoorFrame newsroomName={newsroomName} title="Sign in to the desk" isDemo={isDemo}>
      {isReturning && (
        <Notice tone="attention" title="Your session had ended">
          <p>What you typed is kept for an hour. Sign in and it is back in its form.</p>
        </Notice>
      )}
      {notice && (
        <Notice role="status">
          <p>{notice}</p>
        </Notice>
      )}
      {fault && (
        <Notice tone="attention" role="alert" title="Nobody was signed in">
          <p>{fault}</p>
        </Notice>
      )}
      {provider && <ProviderLink {...provider} />}
      <ActionForm label="Sign in" action={action} initial={initial}>
        <FormHidden name="next" />
        <FormHidden name="kept" />
        <FormText name="email" label="E-mail address" type="email" autoComplete="username" autoFocus />
        <FormText name="password" label="Password" type="password" autoComplete="current-password" />
        <Button variant="primary">Sign in</Button>
      </ActionForm>
      <p className="text-muted">
        Password forgotten? An admin of your newsroom can make you a link to a new one.
      </p>
    </DoorFrame>
  )
}
