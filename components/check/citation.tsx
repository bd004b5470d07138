import type { Words } from '#domain/words/words.ts'
import { SourceNumber } from './source-number.tsx'

/** A citation in running text: one of our own links, to a source's number on this page. */
export function Citation({ number, words }: { number: number; words: Words }) {
  return (
    <a href={`#e${number}`} className="citation">
      <SourceNumber number={number} words={words} />
    </a>
  )
}
