import type { ReactNode } from 'react'
import { cn } from '../ui/cn.ts'
import { benchIds } from './bench-places.ts'
import { type Bench, type BenchPane, useBench } from './bench-state.ts'

type Props = {
  bench: Bench
  pane: BenchPane
  title: string
  /** Whether there is a script, and with it tabs that can show what is hidden. */
  isLive: boolean
  className?: string
  children: ReactNode
}

/** A part of the bench with its heading; on a phone only one of them is seen. */
export function BenchPaneFrame({ bench, pane, title, isLive, className, children }: Props) {
  const isShown = useBench(bench, (state) => state.pane === pane)
  const id = benchIds[pane]
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className={cn('min-w-0 outline-none', isLive && !isShown && 'max-lg:hidden', className)}
    >
      <h2 id={`${id}-title`} className="mb-2 text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
