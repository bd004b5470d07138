import type { ReactNode } from 'react'
import { type Role, roleWord } from '#domain/actor.ts'
import { cn } from '../ui/cn.ts'
import { DemoBanner } from './demo-banner.tsx'
import { SkipLink } from './skip-link.tsx'

export type DeskLink = { href: string; label: string; isCurrent?: boolean }

export type DeskLayoutProps = {
  newsroomName: string
  actor: { name: string; role: Role }
  navigation: readonly DeskLink[]
  /** The form that signs out, made by the page: its action lives on the app's floor. */
  signOut: ReactNode
  isDemo: boolean
  children: ReactNode
}

/** The frame of the desk: navigation on top, content below it, 14 px Inter throughout. */
export function DeskLayout({ newsroomName, actor, navigation, signOut, isDemo, children }: DeskLayoutProps) {
  return (
    <div className="min-h-dvh font-sans text-sm leading-normal">
      <SkipLink />
      {isDemo && <DemoBanner />}
      <header className="border-b border-hairline bg-surface print:hidden">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-1.5 sm:px-6">
          <a href="/desk" className="py-2 font-serif text-lg font-bold tracking-tight hover:underline">
            <bdi>{newsroomName}</bdi> <span className="font-sans text-sm font-normal text-muted">desk</span>
          </a>
          <nav aria-label="Desk" className="order-last w-full sm:order-none sm:w-auto sm:flex-1">
            <ul className="flex flex-wrap gap-x-1">
              {navigation.map((link) => (
                <DeskNavigationItem key={link.href} link={link} />
              ))}
            </ul>
          </nav>
          <div className="ms-auto flex items-center gap-3">
            <p>
              <bdi className="font-medium">{actor.name}</bdi>
              <span className="text-muted">, {roleWord[actor.role].toLowerCase()}</span>
            </p>
            {signOut}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </div>
  )
}

function DeskNavigationItem({ link }: { link: DeskLink }) {
  return (
    <li>
      <a
        href={link.href}
        aria-current={link.isCurrent ? 'page' : undefined}
        className={cn(
          'flex min-h-10 items-center gap-1.5 border-b-2 px-2 pointer-coarse:min-h-11',
          link.isCurrent ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink',
        )}
      >
        {link.label}
      </a>
    </li>
  )
}
