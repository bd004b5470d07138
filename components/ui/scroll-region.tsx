import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Name = { 'aria-label': string } | { 'aria-labelledby': string }
type Props = Name & { className?: string; children: ReactNode }

/** What may be wider than the screen: it scrolls by itself, reachable by keyboard. */
export function ScrollRegion({ className, children, ...name }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={cn('overflow-x-auto', className)} tabIndex={0} {...name}>
      {children}
    </section>
  )
}
