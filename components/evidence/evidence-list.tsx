import type { ReactNode } from 'react'
import { type DeskEvidence, EvidenceItem } from './evidence-item.tsx'

type Props = {
  evidence: readonly DeskEvidence[]
  /** Why a piece counts for nothing, or does not confirm, by its number. */
  flags?: ReadonlyMap<number, string>
  /** What can be done with a piece, by its number. */
  doings?: ReadonlyMap<number, ReactNode>
  /** What is said where there is none. */
  empty: string
}

/** The evidence on a claim by its numbers, which may have gaps: a number is never used again. */
export function EvidenceList({ evidence, flags, doings, empty }: Props) {
  if (evidence.length === 0) return <p className="max-w-[70ch] text-muted">{empty}</p>
  return (
    <ol className="divide-y divide-hairline">
      {evidence.map((piece) => (
        <EvidenceItem key={piece.number} piece={piece} flag={flags?.get(piece.number) ?? null}>
          {doings?.get(piece.number)}
        </EvidenceItem>
      ))}
    </ol>
  )
}
