import { type Role, roleWord } from '#domain/actor.ts'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Moment } from '../ui/date.tsx'

type Invitation = {
  id: string
  email: string
  name: string
  role: Role
  invitedBy: string
  invitedAt: Date
  expiresAt: Date
}

export type InvitationListProps = {
  invitations: readonly Invitation[]
  now: Date
  timeZone: string
  /** Null for those who may only look. */
  actions: { renew: FormAction; revoke: FormAction } | null
}

/** Invitations that nobody has accepted yet. Listed by address, by which a form finds its answer after a new link. */
export function InvitationList({ invitations, now, timeZone, actions }: InvitationListProps) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {invitations.map(({ id, email, name, role, invitedBy, invitedAt, expiresAt }) => (
        <li key={email} className="grid items-start gap-x-8 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p>
              <bdi className="font-medium">{name}</bdi>, {roleWord[role].toLowerCase()}{' '}
              {expiresAt <= now && <Badge tone="attention">Run out</Badge>}
            </p>
            <p className="text-muted">
              {email} · invited by <bdi>{invitedBy}</bdi> on{' '}
              <Moment at={invitedAt.toISOString()} timeZone={timeZone} /> ·{' '}
              {expiresAt <= now ? 'ran out' : 'runs out'} on{' '}
              <Moment at={expiresAt.toISOString()} timeZone={timeZone} withTime />
            </p>
          </div>
          {actions && (
            <div className="flex flex-wrap items-start gap-3">
              <ActionForm
                label={`New link for ${email}`}
                action={actions.renew}
                initial={blankForm({ email })}
                className="grid gap-3"
              >
                <FormHidden name="email" />
                <div>
                  <Button>Make a new link</Button>
                </div>
              </ActionForm>
              <ActionForm
                key={id}
                label={`Take back the invitation of ${email}`}
                action={actions.revoke}
                initial={blankForm({ invitationId: id })}
                className="grid gap-3"
              >
                <FormHidden name="invitationId" />
                <div>
                  <Button>Take back</Button>
                </div>
              </ActionForm>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
