import { and, eq, gt } from 'drizzle-orm'
import type { Role } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { linkHash } from '../one-time-link.ts'
import { isOpen } from '../open-invitations.ts'
import { invitation } from '../schema/people.ts'

/** The invitation behind a link that still works. Used, run out, taken back and made up are all the same null. */
export async function findInvitation(
  db: Database,
  token: string,
  now: Date,
): Promise<{ email: string; name: string; role: Role; expiresAt: Date } | null> {
  const [found] = await db
    .select({
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .where(and(eq(invitation.tokenHash, linkHash(token)), isOpen, gt(invitation.expiresAt, now)))
  return found ?? null
}
