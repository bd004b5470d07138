import { type Role, roleWord } from '#domain/actor.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'
import { EndSessionsForm } from './end-sessions-form.tsx'
import { NamingForm } from './naming-form.tsx'
import { OwnPasswordForm } from './own-password-form.tsx'
import { type SessionLine, SessionList } from './session-list.tsx'

type Form = { action: FormAction; initial: FormState }
type Props = {
  person: { id: string; name: string; email: string; role: Role }
  timeZone: string
  sessions: readonly SessionLine[]
  ownSessionId: string | null
  /** False for those who come in through the newsroom's identity provider alone. */
  hasPassword: boolean
  passwordForm: Form
  namingForm: Form
  endSessions: FormAction
}

/** What somebody may change about themself: password, being named, sessions. The rest is an admin's to change. */
export function OwnAccount(props: Props) {
  const { person, timeZone, sessions, ownSessionId, hasPassword, passwordForm, namingForm, endSessions } =
    props
  return (
    <div className="grid max-w-[42rem] gap-8">
      <div className="grid gap-3">
        <h1 className="text-xl font-semibold">Your account</h1>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
          <dt className="text-muted">Name</dt>
          <dd>
            <bdi>{person.name}</bdi>
          </dd>
          <dt className="text-muted">E-mail address</dt>
          <dd className="wrap-anywhere">
            <bdi>{person.email}</bdi>
          </dd>
          <dt className="text-muted">Role</dt>
          <dd>{roleWord[person.role]}</dd>
        </dl>
        <p className="text-muted">An admin of your newsroom can change your role.</p>
      </div>
      <Section id="password" title="Password">
        {hasPassword ? (
          <OwnPasswordForm {...passwordForm} email={person.email} />
        ) : (
          <p>
            You have none: you come in through your newsroom’s own sign-in. An admin can make you a link to a
            password.
          </p>
        )}
      </Section>
      <Section id="naming" title="Being named in public">
        <NamingForm {...namingForm} />
      </Section>
      <Section id="keys" title="Keys">
        <p>
          Much of the desk can be worked by keys. <Link href="/desk/account/keys">Choose your keys</Link>, or
          switch them off.
        </p>
      </Section>
      <Section
        id="sessions"
        title="Your sessions"
        action={
          sessions.length > 1 && (
            <EndSessionsForm action={endSessions} personId={person.id} sessionId={null}>
              End all others
            </EndSessionsForm>
          )
        }
      >
        <p className="text-muted">
          A session lasts 12 hours. What you do not know, end, and change your password. Browsers name
          themselves, so the names here are no proof.
        </p>
        <SessionList
          sessions={sessions}
          personId={person.id}
          ownSessionId={ownSessionId}
          timeZone={timeZone}
          action={endSessions}
        />
      </Section>
    </div>
  )
}
