import { ClaimNotices } from '#components/claim/claim-notices.tsx'
import type { ProposalFate } from '#domain/proposal-fate.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'
import { StandingNotices } from './standing-notices.tsx'
import { WaitingPart } from './waiting-part.tsx'

type Props = { loaded: LoadedClaim; fate: ProposalFate | null; searchParams: SearchParams }

/** What a person has to know before they touch the claim: what readers are told, what waits, what fell. */
export function NoticesPart({ loaded, fate, searchParams }: Props) {
  const { claim, facts, timeZone } = loaded
  return (
    <>
      {facts.isPublished && !facts.isRetracted && <StandingNotices loaded={loaded} />}
      <WaitingPart {...{ loaded, searchParams }} />
      <ClaimNotices {...claim} fate={fate} timeZone={timeZone} />
    </>
  )
}
