import type { ReactNode } from 'react'

/** An octagon and a sentence; red is for errors only, and never alone. */
export function ErrorLine({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 font-medium text-danger">
      <svg viewBox="0 0 16 16" width="16" height="16" className="mt-0.5 shrink-0" aria-hidden="true">
        <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" className="fill-danger" />
        <path d="M8 4v5M8 11v1.5" className="stroke-page" strokeWidth="1.8" />
      </svg>
      <span>{children}</span>
    </p>
  )
}
