import type { Metadata } from 'next'
import { NotFound } from '#components/layout/not-found.tsx'

export const metadata: Metadata = { title: 'Nothing here', robots: { index: false } }

/** Unknown and unpublished are the same page (product.md, "Nothing unpublished leaks"). */
export default function NotFoundPage() {
  return <NotFound />
}
