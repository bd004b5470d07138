'use client'
import { type ReactNode, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ShortcutSettings } from '#domain/shortcut-settings.ts'
import { KeyHint } from './key-hint.tsx'
import { listenToKeys } from './listen-to-keys.ts'
import { ShortcutContext } from './shortcut-context.ts'

const never = () => () => {}

/** Gives the page its keys, as this person has set them. */
export function Shortcuts({ settings, children }: { settings: ShortcutSettings; children: ReactNode }) {
  const isMac = useSyncExternalStore(
    never,
    () => /Mac|iP(hone|ad|od)/.test(navigator.userAgent),
    () => false,
  )
  // The page is refreshed now and then, and hands over the same settings in another object.
  const written = JSON.stringify(settings)
  const here = useMemo(() => ({ settings: JSON.parse(written) as ShortcutSettings, isMac }), [written, isMac])
  const [first, setFirst] = useState<string | null>(null)
  useLayoutEffect(() => listenToKeys(here, setFirst), [here])
  return (
    <ShortcutContext value={here}>
      {children}
      <KeyHint first={first} here={here} />
    </ShortcutContext>
  )
}
