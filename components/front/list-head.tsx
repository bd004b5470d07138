import type { ReactNode } from 'react'

/** The title of a readers' list. */
export function ListHead({ children }: { children: ReactNode }) {
  return (
    <h1 className="text-[1.75rem] leading-tight font-semibold tracking-[-0.012em] text-balance sm:text-[2.375rem]">
      {children}
    </h1>
  )
}
