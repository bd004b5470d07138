import { type DeskEvidence, evidenceLine } from './evidence-line.ts'
import { EvidenceLines } from './evidence-lines.tsx'

type Props = {
  evidence: readonly DeskEvidence[]
  /** Why a piece counts for nothing, or does not confirm, by its number. */
  flags?: ReadonlyMap<number, string>
  /** What is said where there is none. */
  empty: string
}

/** The evidence on a claim by its numbers, which may have gaps: a number is never used again. */
export function EvidenceList({ evidence, flags, empty }: Props) {
  const lines = evidence.map((piece) => evidenceLine(piece, flags?.get(piece.number) ?? null))
  return <EvidenceLines lines={lines} empty={empty} />
}
