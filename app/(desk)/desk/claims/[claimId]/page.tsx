import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { ClaimHeader } from '#components/claim/claim-header.tsx'
import { ClaimHistory } from '#components/claim/claim-history.tsx'
import { ClaimNotices } from '#components/claim/claim-notices.tsx'
import { ClaimOrigin } from '#components/claim/claim-origin.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { articleOrigin } from '#db/policy-evidence.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listClaimHistory } from '#db/queries/list-claim-history.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listHops } from '#db/queries/list-hops.ts'
import { evidenceFlags } from '#domain/evidence-flags.ts'
import { permissions } from '#domain/permissions.ts'
import { DeskSection } from './desk-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { type ClaimPageProps, loadClaim } from './load-claim.ts'
import { VerdictSection } from './verdict-section.tsx'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Claim ${claim.number} · ${claim.article.title}` }
}

export default async function ClaimPage({ params, searchParams }: ClaimPageProps) {
  await requireActor()
  const loaded = await loadClaim((await params).claimId)
  const { claim, facts, timeZone } = loaded
  const [hops, evidence, origin, proposal, history] = await Promise.all([
    listHops(desk(), claim.id),
    listEvidence(desk(), claim.id),
    articleOrigin(desk(), facts.articleId),
    findLatestProposal(desk(), claim.id),
    listClaimHistory(desk(), claim.id),
  ])
  const numbers = evidence.map(({ number }) => number)
  const reword = permissions.rewordClaim(loaded.actor, facts)?.sentence ?? null
  const flags = evidenceFlags(evidence, origin)
  return (
    <div className="grid gap-6">
      <ClaimHeader claim={claim} isPublished={facts.isPublished} />
      <ClaimNotices {...claim} fate={proposal?.fate ?? null} timeZone={timeZone} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-8">
          <ClaimOrigin claim={claim} hops={hops} refusal={reword} />
          <EvidenceSection {...{ loaded, evidence, flags, searchParams }} />
          <VerdictSection {...{ loaded, proposal, searchParams }} evidenceNumbers={numbers} />
        </div>
        <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <DeskSection loaded={loaded} searchParams={searchParams} />
        </div>
        <Section id="history" title="History">
          <ClaimHistory {...history} timeZone={timeZone} />
        </Section>
      </div>
    </div>
  )
}
