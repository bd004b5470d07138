import type { ReactNode } from 'react'
import { wordsIn } from '#domain/words/words.ts'
import { DemoBanner } from './demo-banner.tsx'

const { t } = wordsIn('en')

type Props = {
  newsroomName: string
  title: string
  isDemo: boolean
  /** A form of several fields needs more room than a sign-in. */
  isWide?: boolean
  children: ReactNode
}

/** The frame of the pages that stand before the desk: sign-in, set-up, and where one-time links lead. */
export function DoorFrame({ newsroomName, title, isDemo, isWide = false, children }: Props) {
  return (
    <>
      {isDemo && <DemoBanner label={t('layout.demo.label')} words={t('layout.demo.words')} />}
      <main
        className={`mx-auto grid gap-6 px-4 py-16 font-sans text-sm ${isWide ? 'max-w-[36rem]' : 'max-w-[24rem]'}`}
      >
        <div>
          <p className="font-serif text-lg font-bold">
            <bdi>{newsroomName}</bdi>
          </p>
          <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight">{title}</h1>
        </div>
        {children}
      </main>
    </>
  )
}
