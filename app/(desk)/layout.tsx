import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '#app/fonts.ts'
import '#app/globals.css'
import { env } from '#env.ts'

export function generateMetadata(): Metadata {
  return { title: { default: 'Stet', template: '%s · Stet' }, metadataBase: new URL(env().PUBLIC_ORIGIN) }
}

/** Rendered on request, for a nonce and a session. */
export const dynamic = 'force-dynamic'

/** The document of the desk and of the doors to it, which speak English. */
export default function DeskDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
