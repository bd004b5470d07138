import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { knownKeys, type ShortcutSettings } from '#domain/shortcut-settings.ts'
import type { Database } from '../client.ts'
import { prepared } from '../prepared.ts'
import { newsroom } from '../schema/newsroom.ts'
import { deskSession, person, shortcutSetting } from '../schema/people.ts'
import { isLiveSession } from './find-actor.ts'
import { livePosition } from './get-live-position.ts'

export type Visit = {
  actor: Actor
  newsroom: typeof newsroom.$inferSelect | null
  /** Null while they are as the desk has them. */
  shortcuts: ShortcutSettings | null
  /** How far the log had come when this was read. */
  position: number
}

const query = prepared((db) =>
  db
    .select({
      actor: { id: person.id, name: person.name, role: person.role },
      newsroom: getTableColumns(newsroom),
      shortcuts: { isOff: shortcutSetting.isOff, keys: shortcutSetting.keys },
      position: livePosition,
    })
    .from(deskSession)
    .innerJoin(person, eq(person.id, deskSession.personId))
    .leftJoin(newsroom, eq(newsroom.isTheOne, sql`true`))
    .leftJoin(shortcutSetting, eq(shortcutSetting.personId, person.id))
    .where(isLiveSession)
    .prepare('visit'),
)

/**
 * What every page of the desk needs to know first, in one query: who a session belongs to, if it is still live and the
 * account is active, the newsroom, their keys, and the position in the log that belongs to this reading. Null for
 * whoever is nobody, as `findActor`.
 */
export async function findVisit(db: Database, sessionId: string, now: Date): Promise<Visit | null> {
  const [found] = await query(db).execute({ sessionId, now: now.toISOString() })
  if (!found) return null
  const { shortcuts } = found
  return { ...found, shortcuts: shortcuts && { isOff: shortcuts.isOff, keys: knownKeys(shortcuts.keys) } }
}
