import type { Metadata } from 'next'
import type { Words } from '#domain/words/words.ts'

/** The head of a 410 page: it names what was taken back by its number alone, and no search engine keeps it. */
export function goneMetadata({ claimNumber, words }: { claimNumber: number | null; words: Words }): Metadata {
  const { t } = words
  return {
    title: claimNumber === null ? t('gone.article') : t('gone.claim', { n: claimNumber }),
    robots: { index: false },
  }
}
