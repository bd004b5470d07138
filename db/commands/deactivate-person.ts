import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import type { PersonDraft } from '#domain/person-draft.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { closeSessions } from '../close-sessions.ts'
import { revokeOpen } from '../open-invitations.ts'
import { lockAdminsAnd, personFacts } from '../person-facts.ts'
import { closeLinksMadeBy, closeResetLinks } from '../reset-links.ts'
import { invitation, person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An admin lets a person in no longer: their sessions end, and so does every one-time link that is theirs or
 * that they made. What they wrote and what is assigned to them stays, for an editor to hand on.
 */
export async function deactivatePerson(desk: Desk, { personId }: PersonDraft): Promise<void> {
  await transaction(
    desk,
    async (tx, actor) => {
      const subject = await personFacts(tx, personId)
      insist(permissions.deactivatePerson(actor, subject))
      await tx.update(person).set({ deactivatedAt: desk.now }).where(eq(person.id, personId))
      await closeSessions(tx, personId, desk.now)
      await closeResetLinks(tx, personId, desk.now)
      await closeLinksMadeBy(tx, personId, desk.now)
      // Before the log's head is locked: whoever accepts an invitation locks it first, too.
      await revokeOpen(tx, actor, eq(invitation.invitedBy, personId), desk.now)
      const { name } = subject
      await record(tx, actor, { type: 'person.deactivated', personId, name }, desk.now)
    },
    lockAdminsAnd(personId),
  )
}
