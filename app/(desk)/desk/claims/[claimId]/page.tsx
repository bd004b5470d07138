import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { ClaimHeader } from '#components/claim/claim-header.tsx'
import { ClaimOrigin } from '#components/claim/claim-origin.tsx'
import { desk } from '#db/client.ts'
import { findIndependence } from '#db/queries/find-independence.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listJudgedHops } from '#db/queries/list-judged-hops.ts'
import { permissions } from '#domain/permissions.ts'
import { CommentsSection } from './comments-section.tsx'
import { DeskSection } from './desk-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { HistorySection } from './history-section.tsx'
import { type ClaimPageProps, loadClaim } from './load-claim.ts'
import { NoticesPart } from './notices-part.tsx'
import { VerdictSection } from './verdict-section.tsx'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Claim ${claim.number} · ${claim.article.title}` }
}

export default async function ClaimPage({ params, searchParams }: ClaimPageProps) {
  await requireActor()
  const loaded = await loadClaim((await params).claimId)
  const { claim, facts } = loaded
  const [hops, evidence, independence, proposal] = await Promise.all([
    listJudgedHops(desk(), claim.id),
    listEvidence(desk(), claim.id),
    findIndependence(desk(), claim.id, facts.articleId),
    findLatestProposal(desk(), claim.id),
  ])
  const reword = permissions.rewordClaim(loaded.actor, facts)?.sentence ?? null
  return (
    <div className="grid gap-6">
      <ClaimHeader claim={claim} isPublished={facts.isPublished} />
      <NoticesPart {...{ loaded, searchParams }} fate={proposal?.fate ?? null} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-8">
          <ClaimOrigin claim={claim} hops={hops} refusal={reword} />
          <EvidenceSection {...{ loaded, evidence, independence, searchParams }} />
          <VerdictSection
            {...{ loaded, proposal, searchParams }}
            evidenceNumbers={evidence.map(({ number }) => number)}
          />
          <CommentsSection loaded={loaded} searchParams={searchParams} />
        </div>
        <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <DeskSection loaded={loaded} searchParams={searchParams} />
        </div>
        <HistorySection loaded={loaded} />
      </div>
    </div>
  )
}
