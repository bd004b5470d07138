import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Database } from '../client.ts'
import { deskSession, person } from '../schema/people.ts'

/** Who these sessions belong to, by session, as far as they are live and their accounts active. */
export async function listLiveActors(
  db: Database,
  sessionIds: readonly string[],
  now: Date,
): Promise<Map<string, Actor>> {
  if (sessionIds.length === 0) return new Map()
  const rows = await db
    .select({ sessionId: deskSession.id, id: person.id, name: person.name, role: person.role })
    .from(deskSession)
    .innerJoin(person, eq(person.id, deskSession.personId))
    .where(
      and(
        inArray(deskSession.id, [...sessionIds]),
        isNull(deskSession.endedAt),
        gt(deskSession.expiresAt, now),
        isNull(person.deactivatedAt),
      ),
    )
  return new Map(rows.map(({ sessionId, ...actor }) => [sessionId, actor]))
}
