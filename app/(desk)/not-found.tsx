import type { Metadata } from 'next'
import { NotFound } from '#components/layout/not-found.tsx'

export const metadata: Metadata = { title: 'Nothing here', robots: { index: false } }

export default function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  )
}
