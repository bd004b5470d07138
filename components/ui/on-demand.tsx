'use client'
import { useSearchParams } from 'next/navigation'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Details, lineLook } from './details.tsx'
import { Anchor } from './link.tsx'

type Props = {
  /** Names it on its page, in the page's address. */
  name: string
  /** The line that is followed to it and opens and closes it then, and where on the page it stands. */
  summary: string
  at: string
  shortcut?: ShortcutId
  /** Shown at once: words came back to it. */
  isOpen?: boolean
  /** What follows it and looks otherwise once it is drawn. */
  beside?: (isDrawn: boolean) => ReactNode
  children: ReactNode
}

/**
 * What is drawn when it is asked for, a form or a table: of those that stand beside every thing on a page hardly any is
 * used, and each costs its page as much as the thing. With a script it opens where its link stood; without one the link
 * leads to the same page with it open.
 */
export function OnDemand({ name, summary, at, shortcut, isOpen: isWanted = false, beside, children }: Props) {
  const isOpen = useSearchParams()?.get('open') === name || isWanted
  const [isDrawn, setDrawn] = useState(isOpen)
  const [isAsked, setAsked] = useState(false)
  // Once drawn it stays: what is typed into it must not go when its page no longer brings the words back.
  if (isOpen && !isDrawn) setDrawn(true)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsked) place.current?.querySelector('summary')?.focus()
  }, [isAsked])
  const open = (event: MouseEvent) => {
    // Another tab is what the link itself leads to.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setDrawn(true)
    setAsked(true)
  }
  return (
    <>
      {isDrawn ? (
        <div ref={place}>
          <Details open summary={summary} shortcut={shortcut}>
            {children}
          </Details>
        </div>
      ) : (
        <Anchor href={`?open=${name}#${at}`} shortcut={shortcut} onClick={open} className={closedLook}>
          {summary}
        </Anchor>
      )}
      {beside?.(isDrawn)}
    </>
  )
}

/** As details are that are closed. */
const closedLook = `list-item list-inside [list-style-type:disclosure-closed] font-sans text-sm ${lineLook}`
