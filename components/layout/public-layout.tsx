import type { ReactNode } from 'react'
import type { Words } from '#domain/words/words.ts'
import { DemoBanner } from './demo-banner.tsx'
import { Masthead } from './masthead.tsx'
import { type PublicNewsroom, ReadersFooter } from './readers-footer.tsx'
import { SkipLink } from './skip-link.tsx'

type PublicLayoutProps = {
  newsroom: PublicNewsroom
  words: Words
  isDemo: boolean
  children: ReactNode
}

/** The frame of every reader's page; it goes into `<body>`. */
export function PublicLayout({ newsroom, words, isDemo, children }: PublicLayoutProps) {
  return (
    <>
      <SkipLink>{words.t('layout.skip')}</SkipLink>
      {isDemo && <DemoBanner label={words.t('layout.demo.label')} words={words.t('layout.demo.words')} />}
      <Masthead newsroomName={newsroom.name} words={words} />
      <main id="main" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <ReadersFooter newsroom={newsroom} words={words} />
    </>
  )
}
