import type { Metadata } from 'next'
import { SignInForm } from '#components/session/sign-in-form.tsx'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { blankForm } from '#domain/form-state.ts'
import { env } from '#env.ts'
import { startSession } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[]; kept?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, kept } = await searchParams
  const { name } = await getNewsroom(desk())
  return (
    <SignInForm
      newsroomName={name}
      action={startSession}
      initial={blankForm({ next: `${next ?? ''}`, kept: `${kept ?? ''}` })}
      isReturning={Boolean(kept)}
      isDemo={env().STET_DEMO === '1'}
    />
  )
}
