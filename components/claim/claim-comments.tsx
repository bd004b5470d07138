'use client'
import type { FormAction } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import { type Packed, unpack } from '../ui/packed.ts'
import { Section } from '../ui/section.tsx'
import { CommentForm, ReplyForm } from './comment-form.tsx'
import type { DrawnThread } from './comment-line.ts'
import { CommentList } from './comment-list.tsx'
import { ResolveForm } from './resolve-form.tsx'

/** Whom a reply may be for, whom it is for at first, and why this person may not settle the thread. */
type About = { near: readonly string[]; spoke: readonly string[]; refusal: string | null }

type Props = {
  claimId: string
  threads: readonly (DrawnThread & { about: About | null })[]
  hasEarlier: boolean
  /** The active people, and who of them looks: nobody tells themselves. */
  people: Packed<{ id: string; name: string }>
  ownId: string
  write: FormAction
  resolve: FormAction
  refusal: string | null
  kept: KeptForm | null
}

/** What colleagues say about the claim: none of it is editing, and publishing waits until it is resolved. */
export function ClaimComments({ claimId, threads, hasEarlier, ...given }: Props) {
  const { write, resolve, refusal, kept, ownId } = given
  const people = unpack(given.people).filter(({ id }) => id !== ownId)
  const about = new Map(threads.map((thread) => [thread.id, thread.about]))
  return (
    <Section id="comments" title="Comments">
      {threads.length === 0 && (
        <p className="max-w-[62ch] text-muted">
          Nobody has commented on this claim. A comment asks or tells your colleagues, for example “@
          <bdi>{people[0]?.name ?? 'Full Name'}</bdi>, which edition of the minutes is this?”, and is resolved
          before the claim is published.
        </p>
      )}
      <CommentList
        {...{ threads, hasEarlier }}
        formsOf={(thread, number) => {
          const { near = [], spoke = [], refusal: unsettled = null } = about.get(thread.id) ?? {}
          const tell = people.filter(({ id }) => spoke.includes(id)).map(({ id }) => id)
          const reply = { claimId, inReplyTo: thread.id, tell: tell.join('\n') }
          return (
            <div className="grid gap-2">
              <ReplyForm
                action={write}
                initial={startOf(kept, 'write-comment', reply)}
                {...{ number, refusal }}
                to={thread.by}
                people={people.filter(({ id }) => near.includes(id))}
              />
              <ResolveForm
                action={resolve}
                initial={startOf(kept, 'resolve-comment', { claimId, commentId: thread.id })}
                number={number}
                startedBy={thread.by}
                refusal={unsettled}
              />
            </div>
          )
        }}
      />
      <div className="pt-3">
        <CommentForm
          action={write}
          initial={startOf(kept, 'write-comment', { claimId })}
          {...{ people, refusal }}
        />
      </div>
    </Section>
  )
}
