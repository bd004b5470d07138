import type { Metadata } from 'next'
import { providerLink } from '#app/identity-provider.ts'
import { openLink } from '#app/one-time-link.ts'
import { JoinForm } from '#components/invitation/join-form.tsx'
import { DeadLink } from '#components/session/dead-link.tsx'
import { desk } from '#db/client.ts'
import { findInvitation } from '#db/queries/find-invitation.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { blankForm } from '#domain/form-state.ts'
import { joinNewsroom } from './actions.ts'

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const { name: newsroomName, isDemo } = await getNewsroom(desk())
  const link = await openLink(() => findInvitation(desk(), token, new Date()))
  if (!link.found) return <DeadLink newsroomName={newsroomName} isDemo={isDemo} refusal={link.refusal} />
  return (
    <JoinForm
      newsroomName={newsroomName}
      isDemo={isDemo}
      provider={providerLink()}
      invited={link.found}
      action={joinNewsroom}
      initial={blankForm({ token, name: link.found.name })}
    />
  )
}
