import type { ReactNode } from 'react'
import type { DrawnComment, DrawnThread, MomentLine } from './comment-line.ts'

type Props = {
  thread: DrawnThread
  /** The forms to reply and to resolve. */
  children?: ReactNode
}

/** A comment with what was answered to it. */
export function CommentThread({ thread, children }: Props) {
  const { replies, resolved } = thread
  return (
    <article
      aria-label={`Comment by ${thread.by}`}
      className="grid gap-3 border-s-2 border-border ps-4 break-words"
    >
      <Line comment={thread} />
      {replies.length > 0 && (
        <ol aria-label="Replies" className="grid gap-3 ps-4">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Line comment={reply} />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="text-muted">
          Resolved by <bdi>{resolved.by}</bdi>, <When {...resolved.when} />
        </p>
      )}
      {children}
    </article>
  )
}

const When = ({ at, words }: MomentLine) => <time dateTime={at}>{words}</time>

function Line({ comment }: { comment: DrawnComment }) {
  return (
    <div id={`comment-${comment.id}`} className="grid max-w-[70ch] scroll-mt-16 gap-1">
      <p className="text-muted">
        <bdi className="font-semibold text-ink">{comment.by}</bdi>, <When {...comment.when} />
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
