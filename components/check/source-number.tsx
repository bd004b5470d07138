import type { Words } from '#domain/words/words.ts'

/** The number of a source; that it is one is said to the ear. */
export function SourceNumber({ number, words }: { number: number; words: Words }) {
  return words.t.rich('claimPage.source', {
    n: number,
    label: (text) => <span className="sr-only">{text}</span>,
  })
}
