import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { InvitationSection } from '#components/invitation/invitation-section.tsx'
import { InviteForm } from '#components/invitation/invite-form.tsx'
import { NobodyFound } from '#components/person/nobody-found.tsx'
import { PeopleSearch } from '#components/person/people-search.tsx'
import { PeopleTable } from '#components/person/people-table.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listOpenInvitations } from '#db/queries/list-open-invitations.ts'
import { listStaff } from '#db/queries/list-staff.ts'
import { permissions } from '#domain/permissions.ts'
import { canSendMail } from '#outside/mail.ts'
import { pageNumberOf } from '../page-number.ts'
import { invitePerson, renewInvitation, revokeInvitation } from './actions.ts'

export const metadata = { title: 'People' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const words = z.string().trim().max(200).catch('')

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor()
  const search = words.parse((await searchParams).q)
  const [page, now] = [await pageNumberOf(searchParams), new Date()]
  const [{ people, hasMore }, invitations, { timeZone }, initial] = await Promise.all([
    listStaff(desk(), search, page, now),
    listOpenInvitations(desk()),
    currentNewsroom(),
    startingForm('invite-person', searchParams),
  ])
  const refusal = permissions.invitePerson(actor)
  const actions = refusal ? null : { renew: renewInvitation, revoke: revokeInvitation }
  return (
    <div className="grid gap-6">
      <h1 className="text-xl font-semibold">People</h1>
      <PeopleSearch search={search} />
      {people.length === 0 ? <NobodyFound search={search} /> : <PeopleTable people={people} />}
      <PageTurner
        {...{ path: '/desk/people', page, hasMore, before: 'Previous', after: 'Next' }}
        query={search ? { q: search } : {}}
      />
      <InvitationSection {...{ invitations, now, timeZone, actions }} refusal={refusal?.sentence ?? null}>
        <InviteForm action={invitePerson} initial={initial} sendsMail={canSendMail()} />
      </InvitationSection>
    </div>
  )
}
