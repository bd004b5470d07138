'use client'
import type { QueueLine } from './queue-line.ts'
import { QueueRow } from './queue-row.tsx'

/** Drawn in the browser again from its lines alone: as elements the page would carry each row twice. */
export function QueueLines({ lines }: { lines: readonly QueueLine[] }) {
  return (
    <ol className="divide-y divide-hairline border-b border-hairline">
      {lines.map((line) => (
        <QueueRow key={line.claimId} line={line} />
      ))}
    </ol>
  )
}
