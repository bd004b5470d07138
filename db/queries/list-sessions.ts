import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { deskSession } from '../schema/people.ts'

const SESSIONS_AT_MOST = 50

/** A person's live sessions, newest first. */
export async function listSessions(db: Queryable, personId: string, now: Date) {
  return db
    .select({ id: deskSession.id, startedAt: deskSession.startedAt, agent: deskSession.agent })
    .from(deskSession)
    .where(
      and(eq(deskSession.personId, personId), isNull(deskSession.endedAt), gt(deskSession.expiresAt, now)),
    )
    .orderBy(desc(deskSession.startedAt), desc(deskSession.id))
    .limit(SESSIONS_AT_MOST)
}
