import type { ShortcutSettings } from '#domain/shortcut-settings.ts'
import { shortcutSetting } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Somebody sets their own shortcuts: off, other keys, or as the desk has them. It stands in no log. */
export async function setShortcuts(desk: Desk, { isOff, keys }: ShortcutSettings): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    await tx
      .insert(shortcutSetting)
      .values({ personId: actor.id, isOff, keys })
      .onConflictDoUpdate({ target: shortcutSetting.personId, set: { isOff, keys } })
  })
}
