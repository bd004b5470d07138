import type { Words } from '#domain/words/words.ts'
import { ButtonLink } from '../ui/link.tsx'

type Props = {
  /** Addresses of the pages on either side; null at the ends of the list. */
  before: string | null
  after: string | null
  beforeWord: string
  afterWord: string
  words: Words
}

/** The way to the pages on either side of a readers' list. */
export function ListTurner({ before, after, beforeWord, afterWord, words }: Props) {
  if (!before && !after) return null
  return (
    <nav
      aria-label={words.t('common.pages')}
      className="mt-8 flex flex-wrap justify-between gap-3 print:hidden"
    >
      {before ? (
        <ButtonLink href={before} rel="prev">
          {beforeWord}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after && (
        <ButtonLink href={after} rel="next">
          {afterWord}
        </ButtonLink>
      )}
    </nav>
  )
}
