import { eq } from 'drizzle-orm'
import { knownKeys, type ShortcutSettings } from '#domain/shortcut-settings.ts'
import type { Queryable } from '../client.ts'
import { shortcutSetting } from '../schema/people.ts'

/** How a person has their shortcuts; null while they are as the desk has them. */
export async function findShortcuts(db: Queryable, personId: string): Promise<ShortcutSettings | null> {
  const [set] = await db
    .select({ isOff: shortcutSetting.isOff, keys: shortcutSetting.keys })
    .from(shortcutSetting)
    .where(eq(shortcutSetting.personId, personId))
  return set ? { isOff: set.isOff, keys: knownKeys(set.keys) } : null
}
