import { type PinState, type Stance, stanceWord } from '#domain/evidence.ts'
import { type Question, questionWord } from '#domain/verdict.ts'
import { Link } from '../ui/link.tsx'

type OnClaim = {
  claimId: string
  claimNumber: number
  wording: string
  articleTitle: string
  language: string
  number: number
  question: Question
  stance: Stance
  pin: PinState | null
  takenOff: string | null
}

const pinWord: Record<PinState, string> = {
  found: 'pin found in the file',
  transcribed: 'pin transcribed',
  broken: 'pin broken',
}

/** The claims on which a piece stands, each with its number there, and those that it was taken off. */
export function EvidenceClaims({ claims }: { claims: readonly OnClaim[] }) {
  if (claims.length === 0) return <p>It stands on no claim.</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {claims.map((claim) => (
        <li
          key={`${claim.claimId} ${claim.number}`}
          className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[3.5rem_minmax(0,1fr)_18rem]"
        >
          <span className="pt-0.5 font-semibold text-muted tabular-nums">[@e{claim.number}]</span>
          <div className="min-w-0">
            <h3 className="font-medium">
              <Link
                href={`/desk/claims/${claim.claimId}${claim.takenOff === null ? `#e${claim.number}` : ''}`}
                lang={claim.language}
                className="inline-block py-0.5 [overflow-wrap:anywhere]"
              >
                <bdi>{claim.wording}</bdi>
              </Link>
            </h3>
            <p className="text-muted">
              Claim {claim.claimNumber} · <bdi lang={claim.language}>{claim.articleTitle}</bdi>
            </p>
          </div>
          <p className="pt-0.5">
            {claim.takenOff === null ? (
              <>
                {stanceWord[claim.stance]} · {questionWord[claim.question]} ·{' '}
                {claim.pin ? pinWord[claim.pin] : 'not pinned'}
              </>
            ) : (
              <>
                Taken off: <bdi>{claim.takenOff}</bdi>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
