import type { ReactNode } from 'react'
import { DemoBanner } from './demo-banner.tsx'
import { DeskHeader, type DeskHeaderProps } from './desk-header.tsx'
import { SkipLink } from './skip-link.tsx'

export type DeskLayoutProps = DeskHeaderProps & {
  words: {
    skip: string
    /** In a demo only: that it is one. */
    demo: { label: string; words: string } | null
  }
  children: ReactNode
}

/** The frame of the desk: navigation on top, content below it, 14 px Inter throughout. */
export function DeskLayout({ words, children, ...head }: DeskLayoutProps) {
  return (
    <div className="min-h-dvh font-sans text-sm leading-normal">
      <SkipLink>{words.skip}</SkipLink>
      {words.demo && <DemoBanner {...words.demo} />}
      <DeskHeader {...head} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </div>
  )
}
