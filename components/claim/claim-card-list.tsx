import type { ReactNode } from 'react'
import type { ClaimCard } from '#domain/workbench.ts'
import { Details } from '../ui/details.tsx'
import { ClaimCardItem } from './claim-card-item.tsx'

type Props = { claims: readonly ClaimCard[]; timeZone: string; tick?: (claim: ClaimCard) => ReactNode }

/** The claims of an article in the order of its text; withdrawn and retracted ones apart, since their numbers stay taken. */
export function ClaimCardList({ claims, timeZone, tick }: Props) {
  const live = claims.filter((claim) => !claim.isWithdrawn && !claim.isRetracted)
  const withdrawn = claims.filter((claim) => claim.isWithdrawn)
  const retracted = claims.filter((claim) => claim.isRetracted)
  return (
    <>
      {live.length === 0 && (
        <p className="text-muted">
          No claim is made yet. Open the number behind a sentence to make one of it, for example “Trams ran on
          time on 328 days of 2025”.
        </p>
      )}
      <ul className="grid gap-2">
        {live.map((claim) => (
          <ClaimCardItem key={claim.id} claim={claim} timeZone={timeZone} tick={tick?.(claim)} />
        ))}
      </ul>
      <EndedClaims word="retracted" claims={retracted} timeZone={timeZone} />
      <EndedClaims word="withdrawn" claims={withdrawn} timeZone={timeZone} />
    </>
  )
}

function EndedClaims({ word, claims, timeZone }: Omit<Props, 'tick'> & { word: string }) {
  if (claims.length === 0) return null
  return (
    <Details summary={claims.length === 1 ? `1 ${word} claim` : `${claims.length} ${word} claims`}>
      <ul className="grid gap-2">
        {claims.map((claim) => (
          <ClaimCardItem key={claim.id} claim={claim} timeZone={timeZone} />
        ))}
      </ul>
    </Details>
  )
}
