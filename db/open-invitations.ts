import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { invitation } from './schema/people.ts'

/** Neither accepted nor taken back; whether it has run out is another question. */
export const isOpen = and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt))

/** Takes open invitations back, so that their links open nothing; answers what they said. */
export async function revokeOpen(tx: Tx, actor: Actor, which: SQL | undefined, now: Date) {
  const revoked = await tx
    .update(invitation)
    .set({ revokedAt: now, revokedBy: actor.id })
    .where(and(which, isOpen))
    .returning({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
    })
  for (const { id: invitationId, email } of revoked)
    await record(tx, actor, { type: 'invitation.revoked', invitationId, email }, now)
  return revoked
}

/** The open invitation of an address, locked until the transaction ends. */
export async function lockOpenInvitation(tx: Tx, by: { email: string } | { tokenHash: string }) {
  const match = 'email' in by ? eq(invitation.email, by.email) : eq(invitation.tokenHash, by.tokenHash)
  const [found] = await tx.select().from(invitation).where(and(match, isOpen)).for('no key update')
  return found ?? null
}
