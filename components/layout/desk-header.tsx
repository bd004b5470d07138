'use client'
import type { ReactNode } from 'react'
import { type Role, roleWord } from '#domain/actor.ts'
import { deskNavigation } from '#domain/desk-navigation.ts'
import { HelpOpener } from '../shortcut/help-opener.tsx'
import { PaletteOpener } from '../shortcut/palette-opener.tsx'
import { Bell } from './bell.tsx'
import { DeskPlaces } from './desk-places.tsx'

export type DeskHeaderProps = {
  newsroomName: string
  actor: { name: string; role: Role }
  /** Where this person is, of which a place of the desk is current. */
  path: string
  /** How much waits for this person among the notifications. */
  waiting: number
  /** The form that signs out. */
  signOut: ReactNode
}

/** The places that the row of them has no room for. */
const ownPlaces = [
  { href: '/desk/notifications', label: 'Notifications' },
  { href: '/desk/reviews/own', label: 'Your own proposals' },
  { href: '/desk/account', label: 'Your account' },
  { href: '/desk/account/keys', label: 'Your keys' },
]

const tool =
  'flex min-h-10 shrink-0 items-center rounded-md px-1.5 sm:px-2 text-muted hover:bg-page hover:text-ink pointer-coarse:min-h-11'

/**
 * Where the places do not fit beside the newsroom's name they are a menu in the same row, which opens downwards and
 * covers nothing.
 */
export function DeskHeader({ newsroomName, actor, path, waiting, signOut }: DeskHeaderProps) {
  const navigation = deskNavigation(path)
  return (
    <header className="border-b border-hairline bg-surface print:hidden">
      <div className="mx-auto grid max-w-[90rem] grid-cols-1 items-start gap-x-6 px-4 py-1.5 sm:px-6 lg:flex lg:flex-wrap lg:items-center">
        <a
          href="/desk"
          className="relative z-10 col-start-1 row-start-1 me-24 min-w-0 justify-self-start truncate py-2 font-serif text-lg font-bold tracking-tight hover:underline lg:me-0"
        >
          <bdi>{newsroomName}</bdi> <span className="font-sans text-sm font-normal text-muted">desk</span>
        </a>
        <nav aria-label="Desk" className="col-start-1 row-start-1 min-w-0">
          <DeskPlaces navigation={navigation} />
        </nav>
        <div className="flex min-w-0 items-center gap-x-2 lg:ms-auto">
          <PaletteOpener places={[...navigation, ...ownPlaces]} className={tool} />
          <HelpOpener className={tool} />
          <Bell waiting={waiting} />
          <p className="flex min-w-0 flex-1 items-center">
            <a
              href="/desk/account"
              className="flex min-h-10 min-w-0 items-center font-medium underline decoration-border underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
            >
              <span className="sr-only">Your account: </span>
              <bdi className="truncate">{actor.name}</bdi>
            </a>
            <span className="hidden shrink-0 text-muted sm:inline">
              , {roleWord[actor.role].toLowerCase()}
            </span>
          </p>
          {signOut}
        </div>
      </div>
    </header>
  )
}
