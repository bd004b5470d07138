import { claimsInWords } from '#domain/numbers-in-words.ts'
import type { AnchorSettlement, AnchorState } from '#domain/text/anchor-state.ts'
import { Link } from '../ui/link.tsx'
import { AnchorStateMark } from './anchor-state-mark.tsx'
import { WordsSideBySide } from './words-side-by-side.tsx'

type Claim = {
  claimId: string
  number: number
  wording: string
  isWithdrawn: boolean
  was: string
  state: AnchorState | null
  settlement: AnchorSettlement | null
  is: string | null
}

type Props = { claims: readonly Claim[]; language: string }

/** What the next revision did to each claim that stood in this one, and what was decided about it. */
export function AftermathList({ claims, language }: Props) {
  if (claims.length === 0) return <p className="text-muted">No claim stood in this revision.</p>
  const kept = claims.filter(isKept)
  return (
    <>
      <Touched claims={claims.filter((claim) => !isKept(claim))} language={language} />
      {kept.length > 0 && (
        <p>
          Their words read the same, here or elsewhere in the text:{' '}
          {claimsInWords(kept.map(({ number }) => number))}.
        </p>
      )}
    </>
  )
}

const isKept = ({ state }: Claim) => state === 'exact' || state === 'moved'

function Touched({ claims, language }: Props) {
  if (claims.length === 0) return null
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {claims.map((claim) => (
        <li key={claim.claimId} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {claim.state && <AnchorStateMark state={claim.state} />}
            <span className="font-medium">
              <Link href={`/desk/claims/${claim.claimId}`}>Claim {claim.number}</Link>:{' '}
              <bdi dir="auto">{claim.wording}</bdi>
            </span>
          </p>
          {claim.state && <WordsSideBySide was={claim.was} is={claim.is} language={language} />}
          <p className="text-muted">{decided(claim)}</p>
        </li>
      ))}
    </ol>
  )
}

function decided({ state, settlement, isWithdrawn }: Claim): string {
  if (state === null) return isWithdrawn ? 'Withdrawn.' : 'Not looked for in the next revision.'
  switch (settlement) {
    case 'kept':
      return 'It was retracted, so nobody decides on its words.'
    case 'accepted':
      return 'Its new words were accepted.'
    case 'placed':
      return 'It was placed on other words.'
    case 'overtaken':
      return 'The revision after it came before anybody decided.'
    case null:
      return isWithdrawn ? 'Withdrawn.' : 'It waits for a decision.'
  }
}
