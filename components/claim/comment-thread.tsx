import type { ReactNode } from 'react'
import type { CommentLine, Thread } from '#domain/comment.ts'
import { Moment } from '../ui/date.tsx'

type Props = {
  thread: Thread
  timeZone: string
  /** The forms to reply and to resolve, made by the page: their actions live on the app's floor. */
  children?: ReactNode
}

/** A comment with what was answered to it. */
export function CommentThread({ thread, timeZone, children }: Props) {
  const { replies, resolved } = thread
  return (
    <article
      aria-label={`Comment by ${thread.by.name}`}
      className="grid gap-3 border-s-2 border-border ps-4 break-words"
    >
      <Line comment={thread} timeZone={timeZone} />
      {replies.length > 0 && (
        <ol aria-label="Replies" className="grid gap-3 ps-4">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Line comment={reply} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="text-muted">
          Resolved by <bdi>{resolved.by}</bdi>,{' '}
          <Moment at={resolved.at.toISOString()} timeZone={timeZone} withTime />
        </p>
      )}
      {children}
    </article>
  )
}

function Line({ comment, timeZone }: { comment: CommentLine; timeZone: string }) {
  return (
    <div id={`comment-${comment.id}`} className="grid max-w-[70ch] scroll-mt-16 gap-1">
      <p className="text-muted">
        <bdi className="font-semibold text-ink">{comment.by.name}</bdi>,{' '}
        <Moment at={comment.at.toISOString()} timeZone={timeZone} withTime />
      </p>
      <p className="whitespace-pre-line" dir="auto">
        {comment.words}
      </p>
      {comment.told.length > 0 && (
        <p className="text-muted">
          Told:{' '}
          {comment.told.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
