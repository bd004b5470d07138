import { ClaimComments } from '#components/claim/claim-comments.tsx'
import { drawnThread } from '#components/claim/comment-line.ts'
import { pack } from '#components/ui/packed.ts'
import { permissions } from '#domain/permissions.ts'
import { resolveComment, writeComment } from './comment-actions.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** What colleagues say about the claim, as lines of words: it is drawn in the browser as well. */
export function CommentsSection({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, timeZone, kept, people } = loaded
  const threads = loaded.threads.map((thread) => {
    const drawn = drawnThread(thread, timeZone)
    if (thread.resolved) return { ...drawn, about: null }
    // A reply is for those who spoke in the thread, which the form proposes, and for whoever works on the claim.
    const spoke = [...new Set([thread, ...thread.replies].map(({ by }) => by.id))]
    const near = [...new Set([...spoke, ...facts.assignees, ...facts.editors])]
    const refusal = permissions.resolveComment(actor, facts, { writtenBy: thread.by.id })?.sentence ?? null
    return { ...drawn, about: { near, spoke, refusal } }
  })
  return (
    <ClaimComments
      claimId={facts.id}
      {...{ threads, kept }}
      hasEarlier={loaded.hasEarlierThreads}
      people={pack(people.map(({ id, name }) => ({ id, name })))}
      ownId={actor.id}
      write={writeComment}
      resolve={resolveComment}
      refusal={permissions.writeComment(actor, facts)?.sentence ?? null}
    />
  )
}
