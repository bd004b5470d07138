import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { ClaimFormPage } from '#components/claim/claim-form-page.tsx'
import { PlaceForm } from '#components/revision/place-form.tsx'
import { WaitingNotice } from '#components/revision/waiting-notice.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { findWaiting } from '#db/queries/find-waiting.ts'
import { getNewestRevision } from '#db/queries/get-newest-revision.ts'
import { permissions } from '#domain/permissions.ts'
import { type ClaimPageProps, loadClaim } from '../load-claim.ts'
import { placeClaim } from './actions.ts'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaim((await params).claimId)
  return { title: `The words of claim ${claim.number}` }
}

export default async function WordsPage({ params, searchParams }: ClaimPageProps) {
  const { actor, claim, facts, seen } = await loadClaim((await params).claimId)
  const [revision, waiting] = await Promise.all([
    getNewestRevision(desk(), facts.articleId),
    findWaiting(desk(), facts.id),
  ])
  // Words that the newest text does not have would only be refused.
  const there = claim.anchor?.isLost ? '' : claim.anchor?.exact
  const values = { ...seen, revisionId: revision.id, words: waiting?.is?.words ?? there ?? '' }
  return (
    <ClaimFormPage
      title="Place the claim on other words"
      claim={claim}
      beside={
        <Section title="What this does">
          <p className="max-w-[60ch]">
            The claim rests on these words of revision {revision.number} from now on. A proposed or signed-off
            verdict falls, and whoever places the claim can never sign it off.
          </p>
        </Section>
      }
    >
      <div className="grid gap-6">
        {waiting && <WaitingNotice waiting={waiting} language={claim.article.language} />}
        <PlaceForm
          action={placeClaim}
          initial={await startingForm('place-claim', searchParams, values)}
          articleId={facts.articleId}
          refusal={permissions.moveAnchor(actor, facts)?.sentence ?? null}
        />
      </div>
    </ClaimFormPage>
  )
}
