import type { ReactNode } from 'react'
import { Section } from '../ui/section.tsx'
import { InvitationList, type InvitationListProps } from './invitation-list.tsx'

type Props = InvitationListProps & {
  /** Why this person invites nobody; the form is then left out. */
  refusal: string | null
  /** The form that invites. */
  children: ReactNode
}

/** Who is expected, and, for admins, the form that invites. */
export function InvitationSection({ refusal, children, ...list }: Props) {
  return (
    <>
      <Section id="invitations" title="Open invitations">
        {list.invitations.length === 0 ? (
          <p className="text-muted">Everybody who was invited has joined, or nobody was invited yet.</p>
        ) : (
          <InvitationList {...list} />
        )}
      </Section>
      <Section id="invite" title="Invite somebody">
        {refusal ? <p className="text-muted">{refusal}</p> : children}
      </Section>
    </>
  )
}
