import type { ReactNode } from 'react'
import type { Thread } from '#domain/comment.ts'
import { Details } from '../ui/details.tsx'
import { CommentThread } from './comment-thread.tsx'

type Props = {
  threads: readonly Thread[]
  hasEarlier: boolean
  timeZone: string
  /** What can be done about each unresolved thread, by its id. */
  forms: ReadonlyMap<string, ReactNode>
}

/** What the desk says about a claim: what is not resolved, newest last, and what is, folded. */
export function CommentList({ threads, hasEarlier, timeZone, forms }: Props) {
  const open = threads.filter(({ resolved }) => !resolved)
  const settled = threads.filter(({ resolved }) => resolved)
  return (
    <>
      {hasEarlier && <p className="text-muted">Only the newest {threads.length} comments are shown.</p>}
      {open.length > 0 && (
        <ol className="grid gap-6">
          {open.map((thread) => (
            <li key={thread.id}>
              <CommentThread thread={thread} timeZone={timeZone}>
                {forms.get(thread.id)}
              </CommentThread>
            </li>
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <Details summary={`${settled.length} resolved`}>
          <ol className="grid gap-6">
            {settled.map((thread) => (
              <li key={thread.id}>
                <CommentThread thread={thread} timeZone={timeZone} />
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  )
}
