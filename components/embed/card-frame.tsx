import type { ReactNode } from 'react'
import type { Words } from '#domain/words/words.ts'

type Props = { newsroom: string; words: Words; children: ReactNode }

/** A card on somebody else's page: its own border and paper, whatever surrounds it, and whose check it is. */
export function CardFrame({ newsroom, words, children }: Props) {
  return (
    <main className="flex min-h-dvh flex-col border border-border bg-page p-4 font-serif text-base leading-snug">
      <p className="font-sans text-sm font-semibold">
        {words.t.rich('embed.checked', { newsroom: () => <bdi>{newsroom}</bdi> })}
      </p>
      {children}
    </main>
  )
}

/** The way to the whole page, in a window of its own: the frame is too small for it. */
export function CardLink({ href, words, children }: { href: string; words: Words; children: ReactNode }) {
  return (
    <p className="mt-auto pt-3 font-sans text-sm">
      <a
        href={href}
        target="_blank"
        rel="noopener"
        className="inline-block py-1 text-link underline underline-offset-4 hover:decoration-2"
      >
        {children}
        <span className="sr-only"> {words.t('embed.opens')}</span>
      </a>
    </p>
  )
}
