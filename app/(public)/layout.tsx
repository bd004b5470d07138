import type { ReactNode } from 'react'
import { PublicLayout } from '#components/layout/public-layout.tsx'
import { reader } from '#db/client.ts'
import { findPublisher } from '#db/queries/list-front-page.ts'
import { env } from '#env.ts'

/** Readers' pages hold the readers' pool and nothing else: even the newsroom's name comes from an edition. */
export default async function ReadersLayout({ children }: { children: ReactNode }) {
  const publisher = await findPublisher(reader())
  const newsroom = publisher ?? { name: 'Stet', contact: null, corrections: null }
  return (
    <PublicLayout newsroom={newsroom} isDemo={env().STET_DEMO === '1'}>
      {children}
    </PublicLayout>
  )
}
