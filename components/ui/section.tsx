import { type ReactNode, useId } from 'react'

type Props = { id?: string; title: ReactNode; action?: ReactNode; children: ReactNode }

/** A part of a desk page under a hairline: its heading, one action beside it, its content. */
export function Section({ id, title, action, children }: Props) {
  const titleId = useId()
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className="grid scroll-mt-4 content-start gap-3 border-t border-hairline pt-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={titleId} className="text-base font-semibold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
