import type { ReactNode } from 'react'

/** The body of a reader's page: serif, one measure, the margin to the side on a wide screen. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <article className="mx-auto max-w-[56rem] px-4 pt-8 pb-16 font-serif text-lg leading-relaxed sm:px-6 lg:pt-12 xl:text-[1.1875rem]">
      {children}
    </article>
  )
}

/** The head of a page, in line with the text of its sections. */
export function PageHead({ children }: { children: ReactNode }) {
  return <div className="lg:ps-50">{children}</div>
}
