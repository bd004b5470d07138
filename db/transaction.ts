import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { Refused } from '#domain/refusal.ts'
import type { Queryable, Tx } from './client.ts'
import { databaseCode } from './database-away.ts'
import { person } from './schema/people.ts'

/** What every command is given: the desk's database, who asks, and the time at which it happens. */
export type Desk = { db: Queryable; actorId: string; now: Date }

/**
 * Runs a command’s one transaction. `first` takes locks that come before the actor’s own row. The actor’s role is read
 * inside it, under a shared lock, so that a change of role or a deactivation cannot slip between the check and the
 * write.
 */
export function transaction<T>(
  desk: Desk,
  run: (tx: Tx, actor: Actor) => Promise<T>,
  first?: (tx: Tx) => Promise<unknown>,
): Promise<T> {
  return withoutActor(desk.db, async (tx) => {
    await first?.(tx)
    return run(tx, await activeActor(tx, desk.actorId))
  })
}

/** The same for what somebody does who has no account yet, or holds nothing but a one-time link. */
export async function withoutActor<T>(db: Queryable, run: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(run)
  } catch (error) {
    const lockTimedOut = '55P03'
    const deadlock = '40P01'
    const ranTooLong = '57014'
    // Two who take the same number or slug at once: the second finds the first's when it sends again.
    const takenMeanwhile = '23505'
    if ([lockTimedOut, deadlock, ranTooLong, takenMeanwhile].includes(databaseCode(error) ?? ''))
      throw new Refused({
        code: 'busy',
        sentence: 'Somebody else is saving here at this moment, so nothing was saved. Send it again.',
      })
    throw error
  }
}

async function activeActor(tx: Tx, id: string): Promise<Actor> {
  const [actor] = await tx
    .select({ id: person.id, name: person.name, role: person.role })
    .from(person)
    .where(and(eq(person.id, id), isNull(person.deactivatedAt)))
    .for('share')
  if (!actor)
    throw new Refused({
      code: 'role-needed',
      sentence: 'Your account is not active. Ask an admin of your newsroom.',
    })
  return actor
}
