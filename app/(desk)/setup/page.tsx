import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DoorFrame } from '#components/layout/door-frame.tsx'
import { SetUpForm } from '#components/newsroom/set-up-form.tsx'
import { languageName } from '#components/ui/language-name.ts'
import { desk } from '#db/client.ts'
import { countAdmins } from '#db/queries/count-admins.ts'
import { blankForm } from '#domain/form-state.ts'
import { timeZones } from '#domain/time-zone.ts'
import { interfaceLanguages } from '#domain/words/words.ts'
import { setUp } from './actions.ts'

export const metadata: Metadata = { title: 'Set up', robots: { index: false } }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

/** There while no admin is, and 404 from then on. */
export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams
  if ((await countAdmins(desk())) > 0) notFound()
  return (
    <DoorFrame newsroomName="Stet" title="Set up the newsroom" isDemo={false} isWide>
      <p>Stet is new here. This page makes the newsroom and its first admin, and is gone then.</p>
      <SetUpForm
        action={setUp}
        initial={blankForm({ token: `${token ?? ''}` })}
        timeZones={timeZones()}
        languages={interfaceLanguages.map((value) => ({ value, label: languageName(value) }))}
      />
    </DoorFrame>
  )
}
