import type { DeskEvent } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'
import { Moment, momentInWords } from '../ui/date.tsx'

type Entry = { seq: number; at: Date; by: string; event: DeskEvent }

/** What happened to an account, newest first, as the log tells it. */
export function PersonHistory({ entries, timeZone }: { entries: readonly Entry[]; timeZone: string }) {
  if (entries.length === 0)
    return <p className="text-muted">Nothing yet: the log keeps invitations, roles and sign-in links.</p>
  return (
    <ol className="grid gap-2">
      {entries.map(({ seq, at, by, event }) => (
        <li key={seq} className="grid gap-x-6 sm:grid-cols-[16rem_minmax(0,1fr)]">
          <span className="text-muted tabular-nums">
            <Moment at={at.toISOString()} timeZone={timeZone} withTime />
          </span>
          <span>
            <bdi className="font-medium">{by}</bdi>{' '}
            {historySentence(event, (instant) => momentInWords(instant, timeZone, true))}
          </span>
        </li>
      ))}
    </ol>
  )
}
