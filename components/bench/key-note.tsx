import { use } from 'react'
import { spokenKeys } from '#domain/shortcut-keys.ts'
import { liveKeys } from '#domain/shortcut-settings.ts'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { ShortcutContext } from '../shortcut/shortcut-context.ts'

/** The keys of a shortcut, on the button that they press; its name and its description say them already. */
export function KeyNote({ shortcut }: { shortcut: ShortcutId }) {
  const here = use(ShortcutContext)
  const keys = here && liveKeys(shortcut, here.settings)
  if (!keys) return null
  return (
    <span aria-hidden="true" className="text-xs font-normal opacity-80">
      {spokenKeys(keys, here.isMac)}
    </span>
  )
}
