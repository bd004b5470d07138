import { Link } from '../ui/link.tsx'

export type DerivedPiece = { id: string; title: string; source: string; number: number | null }

type Props = {
  claimId: string
  number: number
  evidenceId: string
  from: readonly DerivedPiece[]
  /** Whether the person works on the claim, so that the way to the form is worth showing. */
  mayChange: boolean
}

/** What one piece on a claim derives from, and the ways to say so and to all about it. */
export function DerivationLine({ claimId, number, evidenceId, from, mayChange }: Props) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-muted">
      {from.length > 0 && (
        <span>
          Derives from{' '}
          {from.map((piece, index) => (
            <span key={piece.id}>
              {index > 0 && ' and '}
              <DerivedFrom piece={piece} />
            </span>
          ))}
          .
        </span>
      )}
      {mayChange && (
        <Link href={`/desk/claims/${claimId}/evidence/${number}/derivation`} className="py-0.5">
          {from.length > 0 ? `Change what e${number} derives from` : `Say what e${number} derives from`}
        </Link>
      )}
      <Link href={`/desk/evidence/${evidenceId}`} className="py-0.5">
        All about e{number}
      </Link>
    </p>
  )
}

function DerivedFrom({ piece: { id, title, source, number } }: { piece: DerivedPiece }) {
  if (number !== null)
    return (
      <a href={`#e${number}`} className="text-link underline underline-offset-2">
        [@e{number}]
      </a>
    )
  return (
    <>
      <Link href={`/desk/evidence/${id}`}>
        <bdi>{title}</bdi>
      </Link>{' '}
      (<bdi>{source}</bdi>, not on this claim)
    </>
  )
}
