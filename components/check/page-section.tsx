import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** A part of a reader's page: its heading in the margin where there is one, above it where not. */
export function PageSection({ id, title, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="mt-10 border-t border-hairline pt-5 lg:mt-12 lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-10"
    >
      <h2 id={id} className="mb-3 font-sans text-sm leading-7 font-semibold text-muted lg:mb-0">
        {title}
      </h2>
      <div className="max-w-[66ch] min-w-0">{children}</div>
    </section>
  )
}

/** A part that needs the whole width: its heading stands above it. */
export function WideSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-hairline pt-5 lg:mt-12">
      <h2 id={id} className="mb-3 font-sans text-sm leading-7 font-semibold text-muted">
        {title}
      </h2>
      {children}
    </section>
  )
}
