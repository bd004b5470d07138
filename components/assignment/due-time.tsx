import type { DueWords } from './due-words.ts'

/** A due time that is in words already; a clock and a tint when it is past. */
export function DueTime({ due }: { due: DueWords | null | undefined }) {
  if (!due) return <span className="text-muted">No due time</span>
  if (!due.isOverdue)
    return (
      <time dateTime={due.at} title={due.exact}>
        {due.words}
      </time>
    )
  return (
    <time
      dateTime={due.at}
      title={due.exact}
      className="inline-flex items-center gap-1.5 rounded-md bg-attention-tint px-1.5 font-medium text-attention"
    >
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        <path
          d="M8 1.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13zM8 4v4.2l2.6 1.6"
          className="fill-none stroke-attention"
          strokeWidth="1.5"
        />
      </svg>
      {due.words}
    </time>
  )
}
