import { AcceptForm } from '#components/revision/accept-form.tsx'
import { WaitingNotice } from '#components/revision/waiting-notice.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { desk } from '#db/client.ts'
import { findWaiting } from '#db/queries/find-waiting.ts'
import { actsAs } from '#domain/actor.ts'
import { startOf } from '#domain/kept-form.ts'
import { permissions } from '#domain/permissions.ts'
import { acceptAnchor } from '../../articles/[articleId]/actions.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** What the newest revision did to the claim's words, and the ways to decide on it; nothing where nothing waits. */
export async function WaitingPart({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, claim, seen, kept } = loaded
  const waiting = await findWaiting(desk(), facts.id)
  if (!waiting) return null
  const place = permissions.moveAnchor(actor, facts)?.sentence ?? null
  return (
    <WaitingNotice waiting={waiting} language={claim.article.language}>
      {actsAs(actor, 'editor') && (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-2">
          {waiting.is && (
            <AcceptForm
              number={facts.number}
              action={acceptAnchor}
              initial={startOf(kept, 'accept-anchor', seen)}
              refusal={permissions.acceptAnchor(actor, facts)?.sentence ?? null}
              isKeyed
            />
          )}
          <ActionLink href={`/desk/claims/${facts.id}/words`} refusal={place}>
            Place it on other words
          </ActionLink>
        </div>
      )}
    </WaitingNotice>
  )
}
