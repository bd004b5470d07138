import { startingForm } from '#app/kept-form.ts'
import { CommentForm, ReplyForm } from '#components/claim/comment-form.tsx'
import { CommentList } from '#components/claim/comment-list.tsx'
import { ResolveForm } from '#components/claim/resolve-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { listThreads } from '#db/queries/list-threads.ts'
import type { Actor } from '#domain/actor.ts'
import type { Thread } from '#domain/comment.ts'
import { permissions } from '#domain/permissions.ts'
import { resolveComment, writeComment } from './comment-actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = { loaded: LoadedClaim; searchParams: SearchParams }

/** What colleagues say about the claim: none of it is editing, and publishing waits until it is resolved. */
export async function CommentsSection({ loaded, searchParams }: Props) {
  const { actor, facts, timeZone } = loaded
  const [{ threads, hasEarlier }, people] = await Promise.all([
    listThreads(desk(), facts.id),
    listPeople(desk()),
  ])
  const others = people.filter(({ id }) => id !== actor.id)
  const refusal = permissions.writeComment(actor, facts)?.sentence ?? null
  const open = threads.filter(({ resolved }) => !resolved)
  const forms = await Promise.all(
    open.map(async (thread, index) => {
      return [thread.id, await formsOf(thread, index + 1, loaded, others, searchParams)] as const
    }),
  )
  return (
    <Section id="comments" title="Comments">
      {threads.length === 0 && (
        <p className="max-w-[62ch] text-muted">
          Nobody has commented on this claim. A comment asks or tells your colleagues, for example “@
          <bdi>{others[0]?.name ?? 'Full Name'}</bdi>, which edition of the minutes is this?”, and is resolved
          before the claim is published.
        </p>
      )}
      <CommentList {...{ threads, hasEarlier, timeZone }} forms={new Map(forms)} />
      <div className="pt-3">
        <CommentForm
          action={writeComment}
          initial={await startingForm('write-comment', searchParams, { claimId: facts.id })}
          people={others}
          refusal={refusal}
        />
      </div>
    </Section>
  )
}

/** A reply is for those who spoke in the thread, which the form proposes, and for whoever works on the claim. */
async function formsOf(
  thread: Thread,
  number: number,
  { actor, facts }: LoadedClaim,
  others: readonly Actor[],
  searchParams: SearchParams,
) {
  const spoke = [thread, ...thread.replies].map(({ by }) => by.id)
  const near = [...spoke, ...facts.assignees, ...facts.editors]
  const people = others.filter(({ id }) => near.includes(id))
  const tell = others.filter(({ id }) => spoke.includes(id)).map(({ id }) => id)
  const claimId = facts.id
  const reply = { claimId, inReplyTo: thread.id, tell: tell.join('\n') }
  return (
    <div className="grid gap-2">
      <ReplyForm
        action={writeComment}
        initial={await startingForm('write-comment', searchParams, reply)}
        number={number}
        to={thread.by.name}
        people={people}
        refusal={permissions.writeComment(actor, facts)?.sentence ?? null}
      />
      <ResolveForm
        action={resolveComment}
        initial={await startingForm('resolve-comment', searchParams, { claimId, commentId: thread.id })}
        number={number}
        startedBy={thread.by.name}
        refusal={permissions.resolveComment(actor, facts, { writtenBy: thread.by.id })?.sentence ?? null}
      />
    </div>
  )
}
