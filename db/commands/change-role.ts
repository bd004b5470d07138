import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import type { RoleDraft } from '#domain/person-draft.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { closeSessions } from '../close-sessions.ts'
import { revokeOpen } from '../open-invitations.ts'
import { lockAdminsAnd, personFacts } from '../person-facts.ts'
import { closeLinksMadeBy } from '../reset-links.ts'
import { invitation, person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An admin gives a person another role, who has to sign in anew. Whoever is no admin any more leaves no open
 * invitations behind and no links to a new password: they may still hold them.
 */
export async function changeRole(desk: Desk, { personId, role }: RoleDraft): Promise<void> {
  await transaction(
    desk,
    async (tx, actor) => {
      const subject = await personFacts(tx, personId)
      insist(permissions.changeRole(actor, subject, role))
      const { name, role: from } = subject
      if (role === from) refuse('state', `${name} has this role already.`)
      await tx.update(person).set({ role }).where(eq(person.id, personId))
      await closeSessions(tx, personId, desk.now)
      if (from === 'admin') {
        await closeLinksMadeBy(tx, personId, desk.now)
        // Before the log's head is locked: whoever accepts an invitation locks it first, too.
        await revokeOpen(tx, actor, eq(invitation.invitedBy, personId), desk.now)
      }
      await record(tx, actor, { type: 'person.role-changed', personId, name, from, to: role }, desk.now)
    },
    lockAdminsAnd(personId),
  )
}
