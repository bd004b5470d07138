import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { requireActor, sessionId } from '#app/session.ts'
import { OwnAccount } from '#components/person/own-account.tsx'
import { desk } from '#db/client.ts'
import { getOwnAccount } from '#db/queries/get-own-account.ts'
import { listSessions } from '#db/queries/list-sessions.ts'
import { changePassword, consentToBeNamed, endSessions } from './actions.ts'

export const metadata = { title: 'Your account' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [account, { timeZone }, sessions] = await Promise.all([
    getOwnAccount(desk(), actor.id),
    currentNewsroom(),
    listSessions(desk(), actor.id, new Date()),
  ])
  const { passwordHash, isNamedInPublic, ...person } = account
  return (
    <OwnAccount
      person={{ ...person, id: actor.id }}
      timeZone={timeZone}
      sessions={sessions}
      ownSessionId={await sessionId()}
      hasPassword={passwordHash !== null}
      passwordForm={{ action: changePassword, initial: await startingForm('change-password', searchParams) }}
      namingForm={{
        action: consentToBeNamed,
        initial: await startingForm('naming', searchParams, {
          isNamedInPublic: isNamedInPublic ? 'yes' : '',
        }),
      }}
      endSessions={endSessions}
    />
  )
}
