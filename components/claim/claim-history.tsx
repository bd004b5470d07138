import { dateFormatter } from '#domain/date-formatter.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'
import { momentInWords } from '../ui/date.tsx'

type Props = {
  entries: readonly { seq: number; at: Date; by: string; event: DeskEvent }[]
  hasEarlier: boolean
  timeZone: string
}

/** What the log says about the claim, in sentences, newest last. */
export function ClaimHistory({ entries, hasEarlier, timeZone }: Props) {
  return (
    <>
      <p className="text-muted">
        {hasEarlier && `Only the newest ${entries.length} entries are shown. `}Times in {timeZone}.
      </p>
      <ol className="divide-y divide-hairline">
        {entries.map(({ seq, at, by, event }) => (
          <li key={seq} className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-muted tabular-nums">
              <time dateTime={at.toISOString()}>{shortMoment(at, timeZone)}</time>
            </span>
            <span className="max-w-[75ch]">
              <bdi className="font-semibold">{by}</bdi>{' '}
              <bdi>{historySentence(event, (time) => momentInWords(time, timeZone, true))}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** "20 Nov 2026, 18:43": the zone stands once, above the list. */
function shortMoment(at: Date, timeZone: string): string {
  return dateFormatter({ dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)
}
