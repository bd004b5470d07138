import type { ReactNode } from 'react'

/** Opens and closes without JavaScript; the whole line is the target. */
export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="font-sans text-sm">
      <summary className="min-h-10 py-2.5 font-medium text-muted hover:text-ink pointer-coarse:min-h-11">
        {summary}
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  )
}
