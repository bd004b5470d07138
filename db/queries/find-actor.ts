import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { prepared } from '../prepared.ts'
import { deskSession, person } from '../schema/people.ts'

/** A session of `sessionId` that is live at `now`, of a person whose account is active. */
export const isLiveSession = and(
  eq(deskSession.id, sql.placeholder('sessionId')),
  isNull(deskSession.endedAt),
  gt(deskSession.expiresAt, sql.placeholder('now')),
  isNull(person.deactivatedAt),
)

const query = prepared((db) =>
  db
    .select({ id: person.id, name: person.name, role: person.role })
    .from(deskSession)
    .innerJoin(person, eq(person.id, deskSession.personId))
    .where(isLiveSession)
    .prepare('actor'),
)

/** Who a session belongs to, if it is still live and the account is active; the role is the database's. */
export async function findActor(db: Database, sessionId: string, now: Date): Promise<Actor | null> {
  const [actor] = await query(db).execute({ sessionId, now: now.toISOString() })
  return actor ?? null
}
