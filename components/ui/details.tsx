import type { ReactNode } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedSummary } from '../shortcut/keyed.tsx'

/** The line that opens and closes. */
export const lineLook = 'min-h-10 py-2.5 font-medium text-muted hover:text-ink pointer-coarse:min-h-11'

/** Opens and closes without JavaScript; the whole line is the target. */
export function Details({
  summary,
  open,
  shortcut,
  children,
}: {
  summary: ReactNode
  open?: boolean
  /** The keys that open and close it. */
  shortcut?: ShortcutId
  children: ReactNode
}) {
  const line = { className: lineLook, children: summary }
  return (
    <details open={open} className="font-sans text-sm">
      {shortcut ? <KeyedSummary shortcut={shortcut} {...line} /> : <summary {...line} />}
      <div className="pt-1 pb-3">{children}</div>
    </details>
  )
}
