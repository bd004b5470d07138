import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { deskSession } from '../schema/people.ts'

/** Somebody signs out: the session ends at once, whatever cookies are still around. */
export async function endSession(db: Database, sessionId: string, now: Date): Promise<void> {
  await db
    .update(deskSession)
    .set({ endedAt: now })
    .where(and(eq(deskSession.id, sessionId), isNull(deskSession.endedAt)))
}
