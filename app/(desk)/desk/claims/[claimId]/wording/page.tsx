import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { RewordForm } from '#components/claim/reword-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listHops } from '#db/queries/list-hops.ts'
import { listKnownNames } from '#db/queries/list-known-names.ts'
import { hopValues } from '#domain/hop-rows.ts'
import { permissions } from '#domain/permissions.ts'
import { rewordClaim } from '../actions.ts'
import { type ClaimPageProps, loadClaim } from '../load-claim.ts'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `Reword claim ${claim.number}` }
}

export default async function WordingPage({ params, searchParams }: ClaimPageProps) {
  const actor = await requireActor()
  const { claim, facts, seen } = await loadClaim((await params).claimId)
  const [hops, sources] = await Promise.all([listHops(desk(), claim.id), listKnownNames(desk())])
  const { wording, kind } = claim
  const initial = await startingForm('reword-claim', searchParams, {
    ...hopValues(hops),
    ...{ wording, kind, dueOn: claim.dueOn ?? '' },
    ...seen,
  })
  return (
    <ClaimFormPage
      title="Reword the claim"
      claim={claim}
      beside={
        <Section title="What this does">
          <p className="max-w-[60ch]">
            A proposed or signed-off verdict falls, and the claim says which change did it. Whoever rewords a
            claim can never sign it off.
          </p>
        </Section>
      }
    >
      <RewordForm
        action={rewordClaim}
        initial={initial}
        sources={sources}
        language={claim.article.language}
        refusal={permissions.rewordClaim(actor, facts)?.sentence ?? null}
      />
    </ClaimFormPage>
  )
}
