import type { DeskEvent } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'
import { Moment, momentInWords } from '../ui/date.tsx'

type Props = {
  entries: readonly { seq: number; at: Date; by: string; event: DeskEvent }[]
  hasEarlier: boolean
  timeZone: string
}

/** What the log says about the claim, in sentences, newest last. */
export function ClaimHistory({ entries, hasEarlier, timeZone }: Props) {
  return (
    <>
      {hasEarlier && <p className="text-muted">Only the newest {entries.length} entries are shown.</p>}
      <ol className="divide-y divide-hairline">
        {entries.map(({ seq, at, by, event }) => (
          <li key={seq} className="grid gap-x-4 py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <span className="text-muted tabular-nums">
              <Moment at={at.toISOString()} timeZone={timeZone} withTime />
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
