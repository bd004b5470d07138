import type { ReactNode } from 'react'
import { Details } from '../ui/details.tsx'
import type { DrawnThread } from './comment-line.ts'
import { CommentThread } from './comment-thread.tsx'

type Props = {
  threads: readonly DrawnThread[]
  hasEarlier: boolean
  /** What can be done about an unresolved thread, the first of them being number 1. */
  formsOf: (thread: DrawnThread, number: number) => ReactNode
}

/** What the desk says about a claim: what is not resolved, newest last, and what is, folded. */
export function CommentList({ threads, hasEarlier, formsOf }: Props) {
  const open = threads.filter(({ resolved }) => !resolved)
  const settled = threads.filter(({ resolved }) => resolved)
  return (
    <>
      {hasEarlier && <p className="text-muted">Only the newest {threads.length} comments are shown.</p>}
      {open.length > 0 && (
        <ol className="grid gap-6">
          {open.map((thread, index) => (
            <li key={thread.id}>
              <CommentThread thread={thread}>{formsOf(thread, index + 1)}</CommentThread>
            </li>
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <Details summary={`${settled.length} resolved`}>
          <ol className="grid gap-6">
            {settled.map((thread) => (
              <li key={thread.id}>
                <CommentThread thread={thread} />
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  )
}
