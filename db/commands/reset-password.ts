import { and, eq, gt, isNull } from 'drizzle-orm'
import { deadResetLink } from '#domain/dead-link.ts'
import { record } from '../audit.ts'
import type { Queryable, Tx } from '../client.ts'
import { closeSessions } from '../close-sessions.ts'
import { linkHash } from '../one-time-link.ts'
import { closeResetLinks } from '../reset-links.ts'
import { passwordReset, person } from '../schema/people.ts'
import { withoutActor } from '../transaction.ts'

/**
 * Somebody sets a new password through a one-time link. It opens once; every session of theirs ends, since
 * whoever knew the old password may hold one.
 */
export async function resetPassword(
  db: Queryable,
  { token, passwordHash }: { token: string; passwordHash: string },
  now: Date,
): Promise<void> {
  await withoutActor(db, async (tx) => {
    const tokenHash = linkHash(token)
    const subject = (await lockOwner(tx, tokenHash)) ?? deadResetLink()
    const used = await tx
      .update(passwordReset)
      .set({ usedAt: now })
      .where(
        and(
          eq(passwordReset.tokenHash, tokenHash),
          isNull(passwordReset.usedAt),
          gt(passwordReset.expiresAt, now),
        ),
      )
      .returning({ id: passwordReset.id })
    if (used.length === 0) deadResetLink()
    await tx.update(person).set({ passwordHash }).where(eq(person.id, subject.id))
    await closeResetLinks(tx, subject.id, now)
    await closeSessions(tx, subject.id, now)
    const event = { personId: subject.id, name: subject.name }
    await record(tx, subject, { type: 'password.reset', ...event }, now)
  })
}

/** The person before the link, as everywhere: whoever deactivates them locks in this order too. */
async function lockOwner(tx: Tx, tokenHash: string) {
  const [subject] = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .innerJoin(passwordReset, eq(passwordReset.personId, person.id))
    .where(and(eq(passwordReset.tokenHash, tokenHash), isNull(person.deactivatedAt)))
    .for('no key update', { of: person })
  return subject ?? null
}
