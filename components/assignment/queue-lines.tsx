'use client'
import { useMemo } from 'react'
import { type Packed, unpack } from '../ui/packed.ts'
import type { QueueLine } from './queue-line.ts'
import { QueueRow } from './queue-row.tsx'

type Props = {
  lines: Packed<QueueLine>
  /** The address of this list with the claims of one article alone, up to the article's id. */
  ofArticle: string
}

/** Drawn in the browser again from its lines alone: as elements the page would carry each row twice. */
export function QueueLines({ lines, ofArticle }: Props) {
  const listed = useMemo(() => unpack(lines), [lines])
  return (
    <ol className="divide-y divide-hairline border-b border-hairline tabular-nums">
      {listed.map((line) => (
        <QueueRow key={line.claimId} line={line} ofArticle={ofArticle} />
      ))}
    </ol>
  )
}
