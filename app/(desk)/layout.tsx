import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { preloadFonts } from '#app/preload-fonts.ts'
import '#app/desk.css'

export const metadata: Metadata = { title: { default: 'Stet', template: '%s · Stet' } }

/** Rendered on request, for a nonce and a session. */
export const dynamic = 'force-dynamic'

/** The document of the desk and of the doors to it, which speak English. */
export default function DeskDocument({ children }: { children: ReactNode }) {
  preloadFonts()
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
