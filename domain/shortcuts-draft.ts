import { z } from 'zod'
import { clash, tidyKeys } from './shortcut-keys.ts'
import { chosenKeys, type ShortcutSettings, usualShortcuts } from './shortcut-settings.ts'
import { type ShortcutId, scopeWord, shortcutIds, shortcuts } from './shortcuts.ts'

/** The shortcuts that a person may give other keys. */
export const settableIds = shortcutIds.filter((id) => !shortcuts[id].isFixed)

/** The name of a shortcut's field: forms name their fields in letters only. */
export function fieldOf(id: ShortcutId): string {
  return `key${id.replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
}

/** Own shortcuts as their form sends them. An empty field stands for the desk's own keys, `usual` for all of them. */
export const shortcutsDraft = z
  .record(z.string(), z.string())
  .transform((sent, context): ShortcutSettings => {
    if (sent.usual) return usualShortcuts
    const keys: ShortcutSettings['keys'] = {}
    for (const id of settableIds) {
      const typed = (sent[fieldOf(id)] ?? '').trim()
      const tidy = typed && tidyKeys(typed)
      if (tidy === null) complain(context, id, 'Write a key as “j”, “Shift+J”, “Mod+K”, “Escape” or “g q”.')
      else if (tidy && tidy !== shortcuts[id].keys) keys[id] = tidy
    }
    const settings = { isOff: sent.isOff === 'yes', keys }
    for (const id of settableIds) {
      const other = keys[id] && shortcutIds.find((known) => collide(id, known, settings))
      if (other)
        complain(
          context,
          id,
          `“${keys[id]}” is “${shortcuts[other].label}” already (${scopeWord[shortcuts[other].scope].toLowerCase()}). Choose another key, or change that one too.`,
        )
    }
    return settings
  })

/** Whether one of two shortcuts would take the other's keys where both are wanted. */
function collide(id: ShortcutId, other: ShortcutId, settings: ShortcutSettings): boolean {
  if (id === other) return false
  const [keys, others] = [chosenKeys(id, settings), chosenKeys(other, settings)]
  const scopes = [shortcuts[id].scope, shortcuts[other].scope]
  const meet = scopes[0] === scopes[1] || scopes.includes('everywhere')
  return (meet || keys !== others) && clash(keys, others)
}

function complain(context: z.RefinementCtx, id: ShortcutId, message: string) {
  context.addIssue({ code: 'custom', message, path: [fieldOf(id)] })
}

/** The values that the form starts with: the keys that were chosen, and empty fields for the desk's own. */
export function shortcutValues({ isOff, keys }: ShortcutSettings): Record<string, string> {
  const chosen = settableIds.map((id) => [fieldOf(id), keys[id] ?? ''])
  return { isOff: isOff ? 'yes' : '', ...Object.fromEntries(chosen) }
}
