import { asc, eq } from 'drizzle-orm'
import type { Role } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { isOpen } from '../open-invitations.ts'
import { invitation, person } from '../schema/people.ts'

type OpenInvitation = {
  id: string
  email: string
  name: string
  role: Role
  invitedBy: string
  invitedAt: Date
  expiresAt: Date
}

/** Invitations that were neither accepted nor taken back, run-out ones too; by address, 200 at most. */
export async function listOpenInvitations(db: Database): Promise<OpenInvitation[]> {
  return db
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      invitedBy: person.name,
      invitedAt: invitation.invitedAt,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedBy))
    .where(isOpen)
    .orderBy(asc(invitation.email))
    .limit(200)
}
