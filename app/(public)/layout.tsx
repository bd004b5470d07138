import type { ReactNode } from 'react'
import { publisher } from '#app/published.ts'
import { PublicLayout } from '#components/layout/public-layout.tsx'
import { env } from '#env.ts'

/** Readers' pages hold the readers' pool and nothing else: even the newsroom's name comes from an edition. */
export default async function ReadersLayout({ children }: { children: ReactNode }) {
  const newsroom = (await publisher()) ?? { name: 'Stet', contact: null, corrections: null }
  return (
    <PublicLayout newsroom={newsroom} isDemo={env().STET_DEMO === '1'}>
      {children}
    </PublicLayout>
  )
}
