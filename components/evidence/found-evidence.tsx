import type { ReactNode } from 'react'
import { type EvidenceKind, evidenceKindWord } from '#domain/evidence.ts'
import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

export type FoundPiece = {
  id: string
  title: string
  kind: EvidenceKind
  source: string
  attachedAt: string
  claims: number
  isRemoved: boolean
}

type Props = {
  evidence: readonly FoundPiece[]
  timeZone: string
  /** Where a piece leads. */
  href: (id: string) => string
  /** What is said where there is none. */
  empty: ReactNode
}

/** Evidence of the desk, newest first, with where it comes from and on how many claims it stands. */
export function FoundEvidence({ evidence, timeZone, href, empty }: Props) {
  if (evidence.length === 0) return <p className="max-w-[70ch]">{empty}</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {evidence.map((piece) => (
        <li
          key={piece.id}
          data-row=""
          className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <div className="min-w-0">
            <h2 className="font-medium">
              <Link
                href={href(piece.id)}
                data-open=""
                className="inline-block py-0.5 [overflow-wrap:anywhere]"
              >
                <bdi>{piece.title}</bdi>
              </Link>
            </h2>
            <p className="text-muted">
              {evidenceKindWord[piece.kind]} · <bdi>{piece.source}</bdi>{' '}
              {piece.isRemoved && <Badge>removed</Badge>}
            </p>
          </div>
          <p className="pt-0.5 text-muted tabular-nums">
            {onClaims(piece.claims)} · <Moment at={piece.attachedAt} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function onClaims(count: number): string {
  if (count === 0) return 'On no claim'
  return `On ${count} ${count === 1 ? 'claim' : 'claims'}`
}
