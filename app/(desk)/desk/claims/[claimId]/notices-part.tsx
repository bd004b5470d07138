import { ClaimNotices } from '#components/claim/claim-notices.tsx'
import { desk } from '#db/client.ts'
import { listHeirs } from '#db/queries/list-heirs.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'
import { StandingNotices } from './standing-notices.tsx'
import { WaitingPart } from './waiting-part.tsx'

/** What a person has to know before they touch the claim: what readers are told, what waits, what fell. */
export async function NoticesPart({ loaded }: { loaded: LoadedClaimPage }) {
  const { claim, facts, timeZone, proposal } = loaded
  const heirs = claim.withdrawn ? await listHeirs(desk(), claim.id) : []
  const isStanding = facts.isPublished && !facts.isRetracted && loaded.notices.length > 0
  return (
    <>
      {isStanding && <StandingNotices loaded={loaded} />}
      {facts.waiting && <WaitingPart loaded={loaded} />}
      <ClaimNotices {...claim} heirs={heirs} fate={proposal?.fate ?? null} timeZone={timeZone} />
    </>
  )
}
