import { areCharacters } from './shortcut-keys.ts'
import { type ShortcutId, shortcutIds, shortcuts } from './shortcuts.ts'

/** How a person has their shortcuts: whether characters alone do anything, and the keys that they chose. */
export type ShortcutSettings = { isOff: boolean; keys: Partial<Record<ShortcutId, string>> }

export const usualShortcuts: ShortcutSettings = { isOff: false, keys: {} }

/** The keys of a shortcut as this person has them, whether they are switched off or not. */
export function chosenKeys(id: ShortcutId, settings: ShortcutSettings): string {
  return settings.keys[id] ?? shortcuts[id].keys
}

/** The keys that fire a shortcut for this person; null when they are switched off. */
export function liveKeys(id: ShortcutId, settings: ShortcutSettings): string | null {
  const keys = chosenKeys(id, settings)
  return settings.isOff && areCharacters(keys) ? null : keys
}

/** What is kept may be older than the list of shortcuts: ids that are no more are left out. */
export function knownKeys(keys: Record<string, string>): ShortcutSettings['keys'] {
  return Object.fromEntries(shortcutIds.flatMap((id) => (keys[id] === undefined ? [] : [[id, keys[id]]])))
}
