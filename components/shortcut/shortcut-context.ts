'use client'
import { createContext, use } from 'react'
import { ariaKeys, spokenKeys } from '#domain/shortcut-keys.ts'
import { liveKeys, type ShortcutSettings } from '#domain/shortcut-settings.ts'
import type { ShortcutId } from '#domain/shortcuts.ts'

export type ShortcutsHere = { settings: ShortcutSettings; isMac: boolean }

/** Null where there are no shortcuts: outside the desk. */
export const ShortcutContext = createContext<ShortcutsHere | null>(null)

type Attributes = { 'data-shortcut'?: ShortcutId; 'aria-keyshortcuts'?: string; title?: string }

/** What a control bears so that its keys find it and its tooltip names them, as this person has them. */
export function useShortcut(id: ShortcutId | undefined, title?: string): Attributes {
  const here = use(ShortcutContext)
  const own = title === undefined ? {} : { title }
  if (!id || !here) return own
  const keys = liveKeys(id, here.settings)
  // Without keys the palette still finds it.
  if (!keys) return { ...own, 'data-shortcut': id }
  const named = `Key: ${spokenKeys(keys, here.isMac)}`
  return {
    'data-shortcut': id,
    'aria-keyshortcuts': ariaKeys(keys) ?? undefined,
    title: title ? `${title} · ${named}` : named,
  }
}
