'use client'
import { type ComponentType, useState } from 'react'
import { isModified } from './help-opener.tsx'
import type { PaletteProps } from './palette.tsx'
import { useShortcut } from './shortcut-context.ts'

type Props = Pick<PaletteProps, 'places'> & { className: string }

/**
 * Opens the palette, which is fetched when it is first wanted. Without a script, or when it cannot be fetched, it
 * leads to the articles, where one can search.
 */
export function PaletteOpener({ places, className }: Props) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null)
  const [isOpen, setOpen] = useState(false)
  const href = '/desk/articles'
  const open = async () => {
    const fetched = await import('./palette.tsx').catch(() => null)
    if (!fetched) return location.assign(href)
    setPalette(() => fetched.Palette)
    setOpen(true)
  }
  return (
    <>
      <a
        href={href}
        className={className}
        onClick={(event) => {
          if (isModified(event)) return
          event.preventDefault()
          open()
        }}
        {...useShortcut('palette')}
      >
        Find
      </a>
      {isOpen && Palette && <Palette places={places} onClose={() => setOpen(false)} />}
    </>
  )
}
