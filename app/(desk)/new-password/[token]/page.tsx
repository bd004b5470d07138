import type { Metadata } from 'next'
import { openLink } from '#app/one-time-link.ts'
import { NewPasswordForm } from '#components/person/new-password-form.tsx'
import { DeadLink } from '#components/session/dead-link.tsx'
import { desk } from '#db/client.ts'
import { findResetLink } from '#db/queries/find-reset-link.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { blankForm } from '#domain/form-state.ts'
import { setNewPassword } from './actions.ts'

export const metadata: Metadata = { title: 'New password', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

export default async function NewPasswordPage({ params }: Props) {
  const { token } = await params
  const { name: newsroomName, isDemo } = await getNewsroom(desk())
  const link = await openLink(() => findResetLink(desk(), token, new Date()))
  if (!link.found) return <DeadLink newsroomName={newsroomName} isDemo={isDemo} refusal={link.refusal} />
  return (
    <NewPasswordForm
      newsroomName={newsroomName}
      isDemo={isDemo}
      person={link.found}
      action={setNewPassword}
      initial={blankForm({ token })}
    />
  )
}
