import type { ReactNode } from 'react'
import { ReadersDocument } from '#app/readers-document.tsx'
import { readersMetadata } from '#app/readers-words.ts'

export const generateMetadata = readersMetadata

/** Rendered on request, for server/ to keep. */
export const dynamic = 'force-dynamic'

export default function ReadersLayout({ children }: { children: ReactNode }) {
  return <ReadersDocument>{children}</ReadersDocument>
}
