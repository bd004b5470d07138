import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import type { lockOpenInvitation } from './open-invitations.ts'
import { invitation, person } from './schema/people.ts'

type Invitation = NonNullable<Awaited<ReturnType<typeof lockOpenInvitation>>>
type Given = { name: string; passwordHash: string | null; isNamedInPublic: boolean }

/** Makes an invitation, which is locked, into a person; it is used up with that. */
export async function addInvited(tx: Tx, invited: Invitation, given: Given, now: Date): Promise<Actor> {
  const { id: invitationId, email, role } = invited
  const actor: Actor = { id: uuidv7(), name: given.name, role }
  await tx.insert(person).values({ id: actor.id, email, role, ...given, createdAt: now })
  await tx
    .update(invitation)
    .set({ acceptedAt: now, acceptedBy: actor.id })
    .where(eq(invitation.id, invitationId))
  const about = { personId: actor.id, name: actor.name }
  await record(tx, actor, { type: 'invitation.accepted', invitationId, role, ...about }, now)
  return actor
}
