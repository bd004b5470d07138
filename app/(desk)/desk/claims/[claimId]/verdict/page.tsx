import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { ClaimNotices } from '#components/claim/claim-notices.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { IndependenceList } from '#components/evidence/independence-list.tsx'
import { PolicyClauses } from '#components/policy/policy-clauses.tsx'
import { Section } from '#components/ui/section.tsx'
import { VerdictForm } from '#components/verdict/verdict-form.tsx'
import { desk } from '#db/client.ts'
import { policyInForce } from '#db/policies.ts'
import { findIndependence } from '#db/queries/find-independence.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import { verdictWords } from '#domain/verdict-words.ts'
import { proposeVerdict } from '../actions.ts'
import { type ClaimPageProps, loadClaim } from '../load-claim.ts'

const noEvidence = 'Nothing is attached yet. Most verdicts need a pinned piece of evidence.'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Propose a verdict on claim ${claim.number}` }
}

export default async function VerdictPage({ params, searchParams }: ClaimPageProps) {
  const actor = await requireActor()
  const { claim, facts, seen, questions, timeZone } = await loadClaim((await params).claimId)
  const [evidence, { flags, lines }, last, policy] = await Promise.all([
    listEvidence(desk(), claim.id),
    findIndependence(desk(), claim.id, facts.articleId),
    findLatestProposal(desk(), claim.id),
    policyInForce(desk()),
  ])
  const words = { ...verdictWords(last, questions), asOf: dayIn(timeZone, new Date()), ...seen }
  const initial = await startingForm('propose-verdict', searchParams, words)
  const refusal = permissions.proposeVerdict(actor, facts)?.sentence ?? null
  const beside = (
    <>
      <Section title="Evidence to cite">
        <IndependenceList lines={lines} />
        <EvidenceList {...{ evidence, flags }} empty={noEvidence} />
      </Section>
      <Section title="What the policy asks">
        <PolicyClauses settings={policy.settings} />
      </Section>
    </>
  )
  return (
    <ClaimFormPage title="Propose a verdict" claim={claim} beside={beside}>
      <ClaimNotices {...claim} fate={last?.fate ?? null} timeZone={timeZone} />
      <VerdictForm action={proposeVerdict} {...{ initial, questions, refusal }} />
    </ClaimFormPage>
  )
}
