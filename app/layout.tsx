import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { env } from '#env.ts'
import { fontVariables } from './fonts.ts'
import './globals.css'

export function generateMetadata(): Metadata {
  return { title: { default: 'Stet', template: '%s · Stet' }, metadataBase: new URL(env().PUBLIC_ORIGIN) }
}

/** Every page is rendered on request: the desk for a nonce and a session, public pages for server/ to keep. */
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
