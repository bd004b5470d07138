import type { ReactNode } from 'react'

/** The frame around a page as readers will see it, drawn by the same component. */
export function Preview({ isEmpty, children }: { isEmpty: boolean; children: ReactNode }) {
  if (isEmpty)
    return <p className="text-muted">No claim is signed off yet, so there is no page to look at.</p>
  return (
    <section aria-label="Preview of the page" className="border border-border font-serif text-lg">
      {children}
    </section>
  )
}
