import { notFound } from 'next/navigation'
import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { OpenClaimList } from '#components/person/open-claim-list.tsx'
import { PersonHeader } from '#components/person/person-header.tsx'
import { PersonHistory } from '#components/person/person-history.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { findPerson } from '#db/queries/find-person.ts'
import { listOpenClaims } from '#db/queries/list-open-claims.ts'
import { listPeopleHistory } from '#db/queries/list-people-history.ts'
import { actsAs } from '#domain/actor.ts'
import { openClaims } from '#domain/workload.ts'
import { AccountSection } from './account-section.tsx'

type Props = { params: Promise<{ personId: string }> }

export async function generateMetadata({ params }: Props) {
  const actor = await requireActor()
  const { personId } = await params
  const isId = z.uuid().safeParse(personId).success
  const person = isId ? await findPerson(desk(), personId, new Date()) : null
  return { title: person && actor ? person.name : 'Not here' }
}

export default async function PersonPage({ params }: Props) {
  const actor = await requireActor()
  const { personId } = await params
  if (!z.uuid().safeParse(personId).success) notFound()
  const now = new Date()
  const person = await findPerson(desk(), personId, now)
  if (!person) notFound()
  const [claims, history, { timeZone }] = await Promise.all([
    openClaims(person) > 0 ? listOpenClaims(desk(), personId) : [],
    listPeopleHistory(desk(), personId),
    currentNewsroom(),
  ])
  return (
    <div className="grid gap-6">
      <PersonHeader person={person} timeZone={timeZone} />
      <Section id="claims" title="Open claims">
        <OpenClaimList {...{ person, claims, now, timeZone }} />
      </Section>
      {actsAs(actor, 'admin') && <AccountSection {...{ actor, person, now, timeZone }} />}
      <Section id="history" title="History of the account">
        <PersonHistory entries={history} timeZone={timeZone} />
      </Section>
    </div>
  )
}
