import { ClaimHistory } from '#components/claim/claim-history.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listClaimHistory } from '#db/queries/list-claim-history.ts'
import type { LoadedClaim } from './load-claim.ts'

/** What the log says about the claim. */
export async function HistorySection({ loaded: { facts, timeZone } }: { loaded: LoadedClaim }) {
  return (
    <Section id="history" title="History">
      <ClaimHistory {...(await listClaimHistory(desk(), facts.id))} timeZone={timeZone} />
    </Section>
  )
}
