import { browserName } from '#domain/browser-name.ts'
import type { FormAction } from '#domain/form-state.ts'
import { Moment } from '../ui/date.tsx'
import { EndSessionsForm } from './end-sessions-form.tsx'

export type SessionLine = { id: string; startedAt: Date; agent: string | null }

type Props = {
  sessions: readonly SessionLine[]
  personId: string
  /** The session of whoever looks, which is theirs to sign out of. */
  ownSessionId: string | null
  timeZone: string
  /** Null where this person may only look. */
  action: FormAction | null
}

/** The live sessions of one person, newest first. */
export function SessionList({ sessions, personId, ownSessionId, timeZone, action }: Props) {
  return (
    <ul className="border-b border-hairline">
      {sessions.map(({ id, startedAt, agent }, index) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-hairline py-2"
        >
          <p>
            <span className="font-medium">{browserName(agent)}</span>
            {id === ownSessionId && <span> · this one</span>}
            <span className="block text-muted">
              Since <Moment at={startedAt.toISOString()} timeZone={timeZone} withTime />
            </span>
          </p>
          {action && id !== ownSessionId && (
            <EndSessionsForm
              action={action}
              personId={personId}
              sessionId={id}
              label={`End session ${index + 1}`}
            >
              End this session
            </EndSessionsForm>
          )}
        </li>
      ))}
    </ul>
  )
}
