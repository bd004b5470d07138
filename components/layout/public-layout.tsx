import type { ReactNode } from 'react'
import { Contact } from './contact.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { SkipLink } from './skip-link.tsx'

export type PublicLayoutProps = {
  newsroom: { name: string; contact: string | null; corrections: string | null }
  isDemo: boolean
  children: ReactNode
}

/** The frame of every reader's page; it goes into `<body>`. */
export function PublicLayout({ newsroom, isDemo, children }: PublicLayoutProps) {
  return (
    <>
      <SkipLink />
      {isDemo && <DemoBanner />}
      <header className="border-b border-hairline">
        <div className="mx-auto flex max-w-[56rem] flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6">
          <a
            href="/"
            className="py-2 font-serif text-xl leading-snug font-bold tracking-tight hover:underline"
          >
            <bdi>{newsroom.name}</bdi>
          </a>
          <nav aria-label="Main" className="flex gap-x-6 font-sans text-sm print:hidden">
            <a href="/" className="inline-block py-3 hover:underline">
              Checks
            </a>
            <a href="/methodology" className="inline-block py-3 hover:underline">
              How we check
            </a>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <footer className="border-t border-hairline bg-surface font-sans text-sm leading-normal">
        <div className="mx-auto max-w-[56rem] space-y-1.5 px-4 py-8 text-muted sm:px-6">
          <p>
            <bdi className="font-semibold text-ink">{newsroom.name}</bdi>. Every verdict was signed off by a
            second person who had edited nothing of it.
          </p>
          {newsroom.corrections && (
            <p>
              Something wrong? <Contact address={newsroom.corrections} />
            </p>
          )}
          {newsroom.contact && (
            <p>
              Contact: <Contact address={newsroom.contact} />
            </p>
          )}
        </div>
      </footer>
    </>
  )
}
