import type { FormAction } from '#domain/form-state.ts'
import { EndSessionsForm } from './end-sessions-form.tsx'
import { type SessionLine, SessionList } from './session-list.tsx'

type Props = {
  personId: string
  sessions: readonly SessionLine[]
  /** The session of the admin who looks. */
  ownSessionId: string | null
  timeZone: string
  action: FormAction
}

/** Where somebody is signed in, as an admin sees it. */
export function PersonSessions({ sessions, ...rest }: Props) {
  const others = sessions.filter(({ id }) => id !== rest.ownSessionId).length
  if (sessions.length === 0) return <p className="text-muted">Not signed in anywhere at present.</p>
  return (
    <>
      <SessionList sessions={sessions} {...rest} />
      {others > 1 && (
        <EndSessionsForm action={rest.action} personId={rest.personId} sessionId={null}>
          End all {others}
        </EndSessionsForm>
      )}
    </>
  )
}
