import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { RetractForm } from '#components/edition/retract-form.tsx'
import { RetractionHead } from '#components/edition/retraction-head.tsx'
import { WhatChanges } from '#components/edition/what-changes.tsx'
import { desk } from '#db/client.ts'
import { findRetractionPreview } from '#db/queries/find-retraction-preview.ts'
import { permissions } from '#domain/permissions.ts'
import { retractionOfClaim } from '#domain/retraction-words.ts'
import { type ClaimPageProps, loadClaim } from '../load-claim.ts'
import { retract } from './actions.ts'

export const metadata: Metadata = { title: 'Retract a claim' }

export default async function RetractClaimPage({ params, searchParams }: ClaimPageProps) {
  await requireActor()
  const { actor, facts, claim } = await loadClaim((await params).claimId)
  const preview = await findRetractionPreview(desk(), facts.articleId, facts.number, new Date())
  if (!preview?.change) notFound()
  const { newest, change, publication } = preview
  const refusal = permissions.retractClaim(actor, facts) ?? permissions.publishEdition(actor, publication)
  const start = { claimId: facts.id, basedOn: `${preview.basedOn}` }
  return (
    <div className="grid max-w-[44rem] gap-6">
      <RetractionHead
        title={`Retract claim ${facts.number}`}
        back={{
          ...{ href: `/desk/claims/${facts.id}`, words: claim.wording },
          language: claim.article.language,
        }}
        loses={retractionOfClaim({ number: facts.number, edition: change.number })}
      />
      <RetractForm
        of="claimId"
        action={retract}
        initial={await startingForm('retract-claim', searchParams, start)}
        refusal={refusal?.sentence ?? null}
      />
      <WhatChanges changes={change.changes} edition={newest.number} language={newest.article.language} />
    </div>
  )
}
