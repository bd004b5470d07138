import { and, eq } from 'drizzle-orm'
import { refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { closeSessions } from '../close-sessions.ts'
import { lockSelf } from '../lock-self.ts'
import { closeResetLinks } from '../reset-links.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * Somebody changes their own password. `from` is the hash that the present one was found to fit: where it was
 * replaced meanwhile, nothing changes. Every other session of theirs ends.
 */
export async function changePassword(
  desk: Desk,
  { from, to, keepSessionId }: { from: string; to: string; keepSessionId: string },
): Promise<void> {
  await transaction(
    desk,
    async (tx, actor) => {
      const changed = await tx
        .update(person)
        .set({ passwordHash: to })
        .where(and(eq(person.id, actor.id), eq(person.passwordHash, from)))
        .returning({ id: person.id })
      if (changed.length === 0)
        refuse(
          'state',
          'Your password was changed meanwhile, so nothing was saved. Sign in with the new one.',
        )
      await closeResetLinks(tx, actor.id, desk.now)
      await closeSessions(tx, actor.id, desk.now, keepSessionId)
      const event = { personId: actor.id, name: actor.name }
      await record(tx, actor, { type: 'password.changed', ...event }, desk.now)
    },
    lockSelf(desk),
  )
}
