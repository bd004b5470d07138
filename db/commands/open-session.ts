import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../client.ts'
import { deskSession } from '../schema/people.ts'

/** Twelve hours: a long shift on the desk. */
const SESSION_HOURS = 12

/** A browser names itself in a line; more than this is not for people. */
const AGENT_AT_MOST = 400

/** Somebody whose password was right starts a session, in the browser that calls itself `agent`. */
export async function openSession(
  db: Database,
  personId: string,
  now: Date,
  agent: string | null = null,
): Promise<{ sessionId: string }> {
  const sessionId = uuidv7()
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  const named = agent?.slice(0, AGENT_AT_MOST).toWellFormed() || null
  await db.insert(deskSession).values({ id: sessionId, personId, startedAt: now, expiresAt, agent: named })
  return { sessionId }
}
