import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { deskSession, person } from '../schema/people.ts'

/** Who a session belongs to, if it is still live and the account is active; the role is the database's. */
export async function findActor(db: Database, sessionId: string, now: Date): Promise<Actor | null> {
  const [actor] = await db
    .select({ id: person.id, name: person.name, role: person.role })
    .from(deskSession)
    .innerJoin(person, eq(person.id, deskSession.personId))
    .where(
      and(
        eq(deskSession.id, sessionId),
        isNull(deskSession.endedAt),
        gt(deskSession.expiresAt, now),
        isNull(person.deactivatedAt),
      ),
    )
  return actor ?? null
}
