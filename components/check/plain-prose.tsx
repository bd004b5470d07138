import { Fragment, type ReactNode } from 'react'
import { citation } from '#domain/citations.ts'
import type { Words } from '#domain/words/words.ts'
import { Citation } from './citation.tsx'

type Props = { paragraphs: readonly string[]; sources: readonly number[]; words: Words }

/** Paragraphs in which nothing but a citation means anything, as the parser of Markdown would have them. */
export function PlainProse({ paragraphs, ...given }: Props) {
  return paragraphs.map((text, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      <p>{withCitations(text, given)}</p>
    </Fragment>
  ))
}

function withCitations(text: string, { sources, words }: Omit<Props, 'paragraphs'>): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: whole, 1: digits, index } of text.matchAll(citation)) {
    const number = Number(digits)
    if (!sources.includes(number)) continue
    parts.push(text.slice(end, index), <Citation key={index} number={number} words={words} />)
    end = index + whole.length
  }
  return [...parts, text.slice(end)]
}
