import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { refuse } from '#domain/refusal.ts'
import type { Database } from '../client.ts'
import { deskSession, person } from '../schema/people.ts'
import { withoutActor } from '../transaction.ts'

/** Twelve hours: a long shift on the desk. */
const SESSION_HOURS = 12

/** A browser names itself in a line; more than this is not for people. */
const AGENT_AT_MOST = 400

/**
 * Somebody starts a session, in the browser that calls itself `agent`. `passwordHash` is the one that their
 * password was found to fit. Refused when it was replaced or the account deactivated meanwhile: that ended the
 * sessions there were, and this one must not outlive it.
 */
export async function openSession(
  db: Database,
  personId: string,
  now: Date,
  agent: string | null = null,
  passwordHash?: string | null,
): Promise<{ sessionId: string }> {
  const sessionId = uuidv7()
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  const named = agent?.slice(0, AGENT_AT_MOST).toWellFormed() || null
  await withoutActor(db, async (tx) => {
    const fits = passwordHash ? eq(person.passwordHash, passwordHash) : undefined
    const active = and(eq(person.id, personId), isNull(person.deactivatedAt), fits)
    const [there] = await tx.select({ id: person.id }).from(person).where(active).for('share')
    if (!there) refuse('state', 'Your account was changed at this moment. Sign in again.')
    await tx.insert(deskSession).values({ id: sessionId, personId, startedAt: now, expiresAt, agent: named })
  })
  return { sessionId }
}
