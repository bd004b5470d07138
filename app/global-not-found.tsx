import type { Metadata } from 'next'
import { NotFound } from '#components/layout/not-found.tsx'
import { ReadersDocument } from './readers-document.tsx'
import { readersMetadata, readersWords } from './readers-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readersWords()
  const { metadataBase } = await readersMetadata()
  return { metadataBase, title: t('layout.notFound.title'), robots: { index: false } }
}

export const dynamic = 'force-dynamic'

/** What readers find where nothing is: server/ asks for it at `/_not-found`, since Next's answer to notFound() is empty. */
export default async function NothingHere() {
  return (
    <ReadersDocument>
      <NotFound words={await readersWords()} />
    </ReadersDocument>
  )
}
