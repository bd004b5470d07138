import type { ReactNode } from 'react'
import { PublicLayout } from '#components/layout/public-layout.tsx'
import { env } from '#env.ts'
import { preloadFonts } from './preload-fonts.ts'
import './readers.css'
import { publisher } from './publisher.ts'
import { readersWords } from './readers-words.ts'

/** The document of readers' pages. It asks the readers' pool alone: even the newsroom's name comes from an edition. */
export async function ReadersDocument({ children }: { children: ReactNode }) {
  preloadFonts()
  const words = await readersWords()
  const newsroom = (await publisher()) ?? { name: 'Stet', contact: null, corrections: null }
  return (
    <html lang={words.language} dir={words.direction}>
      <body className="flex-col not-print:flex">
        <PublicLayout newsroom={newsroom} words={words} isDemo={env().STET_DEMO === '1'}>
          {children}
        </PublicLayout>
      </body>
    </html>
  )
}
