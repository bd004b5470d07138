import { type Role, roleWord } from '#domain/actor.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText, FormTick } from '../form/form-fields.tsx'
import { DoorFrame } from '../layout/door-frame.tsx'
import { NewPasswordField } from '../person/new-password-field.tsx'
import { ProviderLink } from '../session/provider-link.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  newsroomName: string
  isDemo: boolean
  provider: { name: string; href: string } | null
  invited: { email: string; role: Role }
  action: FormAction
  initial: FormState
}

/** Where an invitation leads. Looking at it does not use it up. */
export function JoinForm({ newsroomName, isDemo, provider, invited, action, initial }: Props) {
  return (
    <DoorFrame newsroomName={newsroomName} title="Join the desk" isDemo={isDemo}>
      <p>
        You are invited to check facts at <bdi className="font-medium">{newsroomName}</bdi> as{' '}
        <strong className="font-medium">{roleWord[invited.role].toLowerCase()}</strong>. You will sign in with{' '}
        <bdi className="font-medium">{invited.email}</bdi>.
      </p>
      {provider && <ProviderLink {...provider} />}
      <ActionForm label="Join the desk" action={action} initial={initial}>
        <FormHidden name="token" />
        {/* For password managers, which keep the two together. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={invited.email}
          readOnly
          hidden
          aria-hidden="true"
          tabIndex={-1}
        />
        <FormText name="name" label="Your name" hint="As colleagues know it." autoComplete="name" />
        <NewPasswordField label="Password" />
        <FormTick
          name="isNamedInPublic"
          label="Name me on public pages"
          hint="Readers see who proposed a verdict and who signed it off: by name if you agree, otherwise by role. You can change this later."
        />
        <Button variant="primary">Join</Button>
      </ActionForm>
    </DoorFrame>
  )
}
