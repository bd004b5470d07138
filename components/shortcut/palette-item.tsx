import { Command } from 'cmdk'
import { type ReactNode, use } from 'react'
import { spokenKeys } from '#domain/shortcut-keys.ts'
import { liveKeys } from '#domain/shortcut-settings.ts'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Key } from './key.tsx'
import { ShortcutContext } from './shortcut-context.ts'

type ItemProps = {
  value: string
  label: string
  shortcut?: ShortcutId
  isAlways?: boolean
  onSelect: () => void
}

/** One thing that can be chosen, and the keys that would have done it. */
export function PaletteItem({ value, label, shortcut, isAlways, onSelect }: ItemProps) {
  const here = use(ShortcutContext)
  const keys = here && shortcut ? liveKeys(shortcut, here.settings) : null
  return (
    <Command.Item
      value={value}
      keywords={[label]}
      forceMount={isAlways}
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-1.5 data-[selected=true]:bg-ink data-[selected=true]:text-page pointer-coarse:min-h-11"
    >
      <bdi className="min-w-0 wrap-anywhere">{label}</bdi>
      {here && keys && <Key>{spokenKeys(keys, here.isMac)}</Key>}
    </Command.Item>
  )
}

type GroupProps = { heading: string; isAlways?: boolean; children: ReactNode }

/** What belongs together; it goes with its last item that has the words, unless it always stands. */
export function PaletteGroup({ heading, isAlways, children }: GroupProps) {
  return (
    <Command.Group
      heading={heading}
      forceMount={isAlways}
      className="py-1 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  )
}
