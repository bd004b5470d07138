import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'
import { ScrollRegion } from './scroll-region.tsx'

/** A table that scrolls by itself on a narrow screen, reachable by keyboard, with tabular figures. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <ScrollRegion aria-label={caption}>
      <table className="w-full border-collapse font-sans text-sm tabular-nums wrap-normal">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  )
}

export function HeaderCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn(
        'border-b border-border py-2 pe-4 text-start align-bottom text-xs font-semibold text-muted',
        className,
      )}
      {...rest}
    />
  )
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn('border-b border-hairline py-2 pe-4 text-start align-top', className)} {...rest} />
}
