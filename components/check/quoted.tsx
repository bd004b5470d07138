import type { ReactNode } from 'react'
import type { Words } from '#domain/words/words.ts'

/** Somebody's words between the quotation marks of the page's language. */
export function Quoted({ words, children }: { words: Words; children: ReactNode }) {
  return (
    <>
      {words.t('text.openQuote')}
      {children}
      {words.t('text.closeQuote')}
    </>
  )
}
