import type { ReactNode } from 'react'
import { DemoBanner } from './demo-banner.tsx'
import { DeskHeader, type DeskHeaderProps } from './desk-header.tsx'
import { SkipLink } from './skip-link.tsx'

type Props = DeskHeaderProps & { isDemo: boolean; children: ReactNode }

/** The frame of the desk: navigation on top, content below it, 14 px Inter throughout. */
export function DeskLayout({ isDemo, children, actor, ...head }: Props) {
  return (
    <div className="min-h-dvh font-sans text-sm leading-normal">
      <SkipLink />
      {isDemo && <DemoBanner />}
      {/* A client component: what it is given is sent. */}
      <DeskHeader {...head} actor={{ name: actor.name, role: actor.role }} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </div>
  )
}
