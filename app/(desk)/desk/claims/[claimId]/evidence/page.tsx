import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { EvidenceForm } from '#components/evidence/evidence-form.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listSources } from '#db/queries/list-sources.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import { attachEvidence } from '../actions.ts'
import { type ClaimPageProps, loadClaim } from '../load-claim.ts'
import { startingEvidence } from './starting-evidence.ts'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Attach evidence to claim ${claim.number}` }
}

export default async function EvidencePage({ params, searchParams }: ClaimPageProps) {
  const actor = await requireActor()
  const { claim, facts, seen, questions, timeZone } = await loadClaim((await params).claimId)
  const [evidence, sources] = await Promise.all([listEvidence(desk(), claim.id), listSources(desk())])
  const seenOn = dayIn(timeZone, new Date())
  const only = questions.length === 1 ? (questions[0] ?? '') : ''
  const initial = await startingEvidence(searchParams, { ...seen, seenOn, question: only })
  return (
    <ClaimFormPage
      title="Attach evidence"
      claim={claim}
      beside={
        <Section title="Attached so far">
          <EvidenceList evidence={evidence} empty="Nothing yet." />
        </Section>
      }
    >
      <EvidenceForm
        action={attachEvidence}
        {...{ initial, questions, sources }}
        refusal={permissions.attachEvidence(actor, facts)?.sentence ?? null}
      />
    </ClaimFormPage>
  )
}
