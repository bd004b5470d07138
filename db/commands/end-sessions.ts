import { and, eq, gt, isNull } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import type { SessionsDraft } from '#domain/sessions-draft.ts'
import { record } from '../audit.ts'
import type { Tx } from '../client.ts'
import { closeSessions } from '../close-sessions.ts'
import { personFacts } from '../person-facts.ts'
import { deskSession } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * Somebody ends one of their own sessions or all others of theirs; an admin those of anybody. `keepSessionId` is
 * the one that a person asks from.
 */
export async function endSessions(
  desk: Desk,
  { personId, sessionId }: SessionsDraft,
  keepSessionId?: string,
): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const about = await personFacts(tx, personId)
    insist(permissions.endSessions(actor, about))
    const count = sessionId
      ? await closeOne(tx, personId, sessionId, desk.now)
      : await closeSessions(tx, personId, desk.now, keepSessionId)
    if (count === 0) refuse('state', 'There is no such session any more, so nothing had to be ended.')
    const event = { personId, name: about.name, count }
    await record(tx, actor, { type: 'sessions.ended', ...event }, desk.now)
  })
}

async function closeOne(tx: Tx, personId: string, sessionId: string, now: Date): Promise<number> {
  const ended = await tx
    .update(deskSession)
    .set({ endedAt: now })
    .where(
      and(
        eq(deskSession.id, sessionId),
        eq(deskSession.personId, personId),
        isNull(deskSession.endedAt),
        gt(deskSession.expiresAt, now),
      ),
    )
    .returning({ id: deskSession.id })
  return ended.length
}
