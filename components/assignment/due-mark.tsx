import { dueInWords } from '#domain/due.ts'
import { momentInWords } from '../ui/date.tsx'

/** When it is due, from now; a clock and a tint when that is past. */
export function DueMark({ dueAt, now, timeZone }: { dueAt: Date | null; now: Date; timeZone: string }) {
  if (!dueAt) return <span className="text-muted">No due time</span>
  const { isOverdue, words } = dueInWords(dueAt, now)
  const at = dueAt.toISOString()
  const exact = momentInWords(at, timeZone, true)
  if (!isOverdue)
    return (
      <time dateTime={at} title={exact}>
        {words}
      </time>
    )
  return (
    <time
      dateTime={at}
      title={exact}
      className="inline-flex items-center gap-1.5 rounded-md bg-attention-tint px-1.5 font-medium text-attention"
    >
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" className="fill-none stroke-attention" strokeWidth="1.5" />
        <path d="M8 4v4.2l2.6 1.6" className="fill-none stroke-attention" strokeWidth="1.5" />
      </svg>
      {words}
    </time>
  )
}
