import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { type ClaimPageProps, loadClaim } from '../../load-claim.ts'
import { KnownEvidence } from './known-evidence.tsx'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Attach known evidence to claim ${claim.number}` }
}

export default async function KnownEvidencePage({ params, searchParams }: ClaimPageProps) {
  await requireActor()
  const loaded = await loadClaim((await params).claimId)
  const evidence = await listEvidence(desk(), loaded.claim.id)
  return (
    <ClaimFormPage
      title="Attach a piece that the desk has"
      claim={loaded.claim}
      beside={
        <Section title="Attached so far">
          <EvidenceList evidence={evidence} empty="Nothing yet." />
        </Section>
      }
    >
      <KnownEvidence loaded={loaded} searchParams={searchParams} />
    </ClaimFormPage>
  )
}
