import { sessionId } from '#app/session.ts'
import { DeactivateForm } from '#components/person/deactivate-form.tsx'
import { PersonForm } from '#components/person/person-form.tsx'
import { PersonSessions } from '#components/person/person-sessions.tsx'
import { RoleForm } from '#components/person/role-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { personFacts } from '#db/person-facts.ts'
import type { PersonFound } from '#db/queries/find-person.ts'
import { listSessions } from '#db/queries/list-sessions.ts'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { canSendMail } from '#outside/mail.ts'
import { changeRole, deactivatePerson, endSessions, makeResetLink, reactivatePerson } from './actions.ts'

type Props = { actor: Actor; person: PersonFound; now: Date; timeZone: string }

/** What an admin may do about an account; each rule is asked beforehand, so that a button says why it is off. */
export async function AccountSection({ actor, person, now, timeZone }: Props) {
  const { id: personId } = person
  const [facts, sessions, ownSessionId] = await Promise.all([
    personFacts(desk(), personId),
    listSessions(desk(), personId, now),
    sessionId(),
  ])
  const others = permissions.changeRole(actor, facts, 'reviewer')
  return (
    <>
      <Section id="role" title="Role">
        <RoleForm
          action={changeRole}
          {...{ personId, role: person.role }}
          refusal={others?.sentence ?? null}
        />
      </Section>
      <Section id="password" title="Password">
        <PersonForm
          {...{ label: 'Link to a new password', action: makeResetLink, personId }}
          button={canSendMail() ? 'Send a link to a new password' : 'Make a link to a new password'}
          refusal={permissions.makeResetLink(actor, facts)?.sentence ?? null}
        >
          {person.hasPassword
            ? 'For somebody who is locked out. The link works once, within 24 hours; until then nothing changes.'
            : 'They sign in through your identity provider and have no password. A link would give them one.'}
        </PersonForm>
      </Section>
      <Section id="sessions" title="Sessions">
        <PersonSessions {...{ personId, sessions, ownSessionId, timeZone, action: endSessions }} />
      </Section>
      <Section id="access" title="Access">
        {person.deactivatedAt ? (
          <PersonForm
            {...{ label: 'Let in again', action: reactivatePerson, personId, button: 'Let in again' }}
            refusal={permissions.reactivatePerson(actor, facts)?.sentence ?? null}
          >
            With the role and the password that they had. Sessions and links of before stay ended.
          </PersonForm>
        ) : (
          <DeactivateForm
            {...{ action: deactivatePerson, person }}
            refusal={permissions.deactivatePerson(actor, facts)?.sentence ?? null}
          />
        )}
      </Section>
    </>
  )
}
