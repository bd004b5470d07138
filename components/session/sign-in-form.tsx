import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { DemoBanner } from '../layout/demo-banner.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  newsroomName: string
  action: FormAction
  initial: FormState
  /** The session had ended while something was being typed. */
  isReturning: boolean
  isDemo: boolean
}

export function SignInForm({ newsroomName, action, initial, isReturning, isDemo }: Props) {
  return (
    <>
      {isDemo && <DemoBanner />}
      <main className="mx-auto grid max-w-[24rem] gap-6 px-4 py-16 font-sans text-sm">
        <div>
          <p className="font-serif text-lg font-bold">
            <bdi>{newsroomName}</bdi>
          </p>
          <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight">Sign in to the desk</h1>
        </div>
        {isReturning && (
          <Notice tone="attention" title="Your session had ended">
            <p>What you typed is kept for an hour. Sign in and it is back in its form.</p>
          </Notice>
        )}
        <ActionForm label="Sign in" action={action} initial={initial}>
          <FormHidden name="next" />
          <FormHidden name="kept" />
          <FormText name="email" label="E-mail address" type="email" autoComplete="username" autoFocus />
          <FormText name="password" label="Password" type="password" autoComplete="current-password" />
          <Button variant="primary">Sign in</Button>
        </ActionForm>
      </main>
    </>
  )
}
