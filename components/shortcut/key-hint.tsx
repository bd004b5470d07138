import { strokesOf } from '#domain/shortcut-keys.ts'
import { liveKeys } from '#domain/shortcut-settings.ts'
import { shortcuts } from '#domain/shortcuts.ts'
import { Key } from './key.tsx'
import type { ShortcutsHere } from './shortcut-context.ts'
import { shortcutsHere } from './shortcut-controls.ts'

/** While the second key of a sequence is waited for: what it can be. There before it has anything to say. */
export function KeyHint({ first, here }: { first: string | null; here: ShortcutsHere }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-30 flex justify-center font-sans text-sm print:hidden"
    >
      {first && <Ways first={first} here={here} />}
    </div>
  )
}

function Ways({ first, here }: { first: string; here: ShortcutsHere }) {
  const ways = shortcutsHere().flatMap((id) => {
    const [one, two] = strokesOf(liveKeys(id, here.settings) ?? '') ?? []
    return one?.key === first && two ? [{ id, key: two.key }] : []
  })
  return (
    <p className="mx-4 mb-4 flex flex-wrap gap-x-4 gap-y-1 rounded-md border border-border bg-page px-3 py-2 text-ink">
      <span>
        <Key>{first}</Key> then
      </span>
      {ways.map(({ id, key }) => (
        <span key={id}>
          <Key>{key}</Key> {shortcuts[id].label}
        </span>
      ))}
    </p>
  )
}
