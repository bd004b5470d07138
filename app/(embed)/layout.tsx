import type { ReactNode } from 'react'
import { readersMetadata, readersWords } from '#app/readers-words.ts'
import '../readers.css'

export const generateMetadata = readersMetadata

/** Rendered on request, for server/ to keep. */
export const dynamic = 'force-dynamic'

/** The document of a card: no frame and no fonts of ours, since it stands inside somebody else's page. */
export default async function EmbedLayout({ children }: { children: ReactNode }) {
  const { language, direction } = await readersWords()
  return (
    <html lang={language} dir={direction}>
      <body>{children}</body>
    </html>
  )
}
