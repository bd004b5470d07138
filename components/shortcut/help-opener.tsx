'use client'
import { useState } from 'react'
import { KeySheet } from './key-sheet.tsx'
import { useShortcut } from './shortcut-context.ts'

/** Opens the sheet of keys. Without a script it leads to where they are listed and set. */
export function HelpOpener({ className }: { className: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <a
        href="/desk/account/keys"
        className={className}
        onClick={(event) => {
          if (isModified(event)) return
          event.preventDefault()
          setOpen(true)
        }}
        {...useShortcut('help')}
      >
        Keys
      </a>
      {isOpen && <KeySheet onClose={() => setOpen(false)} />}
    </>
  )
}

/** Whoever holds a key down wants the link in another tab. */
export const isModified = (event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) =>
  event.ctrlKey || event.metaKey || event.shiftKey
