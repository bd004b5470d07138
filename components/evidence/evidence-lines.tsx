'use client'
import { EvidenceItem } from './evidence-item.tsx'
import type { EvidenceLine } from './evidence-line.ts'

/** Drawn in the browser again from its lines alone: as elements the page would carry each piece twice. */
export function EvidenceLines({ lines, empty }: { lines: readonly EvidenceLine[]; empty: string }) {
  if (lines.length === 0) return <p className="max-w-[70ch] text-muted">{empty}</p>
  return (
    <ol className="divide-y divide-hairline">
      {lines.map((piece) => (
        <EvidenceItem key={piece.number} piece={piece} />
      ))}
    </ol>
  )
}
