import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { type ClaimPageProps, loadClaim } from '../../../load-claim.ts'
import { DerivationParts } from './derivation-parts.tsx'

type Props = ClaimPageProps & { params: Promise<{ claimId: string; number: string }> }

const evidenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `What e${(await params).number} derives from, claim ${claim.number}` }
}

export default async function DerivationPage({ params, searchParams }: Props) {
  await requireActor()
  const loaded = await loadClaim((await params).claimId)
  const number = evidenceNumber.safeParse((await params).number)
  const evidence = await listEvidence(desk(), loaded.claim.id)
  const piece = evidence.find((one) => one.number === number.data)
  if (!piece) notFound()
  return (
    <ClaimFormPage
      title={`What e${piece.number} derives from`}
      claim={loaded.claim}
      beside={
        <Section title="On this claim">
          <EvidenceList evidence={evidence} empty="Nothing yet." />
        </Section>
      }
    >
      <DerivationParts {...{ loaded, piece, evidence, searchParams }} />
    </ClaimFormPage>
  )
}
