import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../client.ts'
import { deskSession } from '../schema/people.ts'

/** Twelve hours: a long shift on the desk. */
const SESSION_HOURS = 12

/** Somebody whose password was right starts a session. */
export async function openSession(db: Database, personId: string, now: Date): Promise<{ sessionId: string }> {
  const sessionId = uuidv7()
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  await db.insert(deskSession).values({ id: sessionId, personId, startedAt: now, expiresAt })
  return { sessionId }
}
