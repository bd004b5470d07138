import type { Metadata } from 'next'
import { providerLink } from '#app/identity-provider.ts'
import { NotSetUp } from '#components/session/not-set-up.tsx'
import { SignInForm } from '#components/session/sign-in-form.tsx'
import { desk } from '#db/client.ts'
import { countAdmins } from '#db/queries/count-admins.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { entryFaultSentence } from '#domain/entry-fault.ts'
import { blankForm } from '#domain/form-state.ts'
import { signInNotice } from '#domain/sign-in-notice.ts'
import { env } from '#env.ts'
import { startSession } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type Props = {
  searchParams: Promise<Record<'next' | 'kept' | 'notice' | 'fault', string | string[] | undefined>>
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, kept, notice, fault } = await searchParams
  const asked = { next: `${next ?? ''}`, kept: `${kept ?? ''}` }
  const provider = providerLink(asked)
  const [{ name }, admins] = await Promise.all([getNewsroom(desk()), countAdmins(desk())])
  if (admins === 0) return <NotSetUp />
  return (
    <SignInForm
      newsroomName={name}
      action={startSession}
      initial={blankForm(asked)}
      isReturning={Boolean(kept)}
      notice={signInNotice(`${notice ?? ''}`)}
      fault={provider ? entryFaultSentence(`${fault ?? ''}`, provider.name) : null}
      provider={provider}
      isDemo={env().STET_DEMO === '1'}
    />
  )
}
