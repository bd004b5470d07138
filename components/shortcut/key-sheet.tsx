'use client'
import { use, useEffect, useId, useState } from 'react'
import { spokenKeys } from '#domain/shortcut-keys.ts'
import { liveKeys } from '#domain/shortcut-settings.ts'
import { type ShortcutId, scopeWord, shortcutIds, shortcutScopes, shortcuts } from '#domain/shortcuts.ts'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Key } from './key.tsx'
import { Modal } from './modal.tsx'
import { listShortcutsHere } from './move-in-list.ts'
import { ShortcutContext } from './shortcut-context.ts'
import { shortcutsHere } from './shortcut-controls.ts'

/** Every key: first those that do something on this page, then all others. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const [onPage, setOnPage] = useState<ReadonlySet<ShortcutId>>(new Set())
  useEffect(() => setOnPage(new Set([...shortcutsHere(), ...listShortcutsHere()])), [])
  const settings = use(ShortcutContext)?.settings
  const isElsewhere = (id: ShortcutId) => !onPage.has(id)
  return (
    <Modal label="Keys" onClose={onClose} className="overflow-y-auto">
      <div className="grid gap-6 p-4 sm:p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 className="text-base font-semibold">Keys</h2>
          <form method="dialog">
            <Button>Close</Button>
          </form>
        </div>
        {settings?.isOff && <p>You have switched off every key that is a character alone.</p>}
        <KeyGroup
          title="On this page"
          ids={shortcutIds.filter((id) => onPage.has(id) && shortcuts[id].scope !== 'everywhere')}
        />
        {shortcutScopes.map((scope) => (
          <KeyGroup
            key={scope}
            title={scopeWord[scope]}
            ids={shortcutIds.filter(
              (id) => shortcuts[id].scope === scope && (scope === 'everywhere' || isElsewhere(id)),
            )}
          />
        ))}
        <p className="text-muted">
          A key clicks what stands on the page, and is silent while you write in a field.{' '}
          <Link href="/desk/account/keys">Switch the keys off, or choose others</Link>
        </p>
      </div>
    </Modal>
  )
}

function KeyGroup({ title, ids }: { title: string; ids: readonly ShortcutId[] }) {
  const titleId = useId()
  const here = use(ShortcutContext)
  if (ids.length === 0 || !here) return null
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-2 font-semibold">
        {title}
      </h3>
      <dl className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {ids.map((id) => {
          const keys = liveKeys(id, here.settings)
          return (
            <div key={id} className="flex items-baseline justify-between gap-3 border-b border-hairline py-1">
              <dt>{shortcuts[id].label}</dt>
              <dd>
                {keys ? <Key>{spokenKeys(keys, here.isMac)}</Key> : <span className="text-muted">off</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
