import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { deskSession } from './schema/people.ts'

/** Ends every live session of a person, but the one to be kept; answers how many that were. */
export async function closeSessions(
  tx: Tx,
  personId: string,
  now: Date,
  keepSessionId?: string,
): Promise<number> {
  const ended = await tx
    .update(deskSession)
    .set({ endedAt: now })
    .where(
      and(
        eq(deskSession.personId, personId),
        isNull(deskSession.endedAt),
        gt(deskSession.expiresAt, now),
        keepSessionId ? ne(deskSession.id, keepSessionId) : undefined,
      ),
    )
    .returning({ id: deskSession.id })
  return ended.length
}
