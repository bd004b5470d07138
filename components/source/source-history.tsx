import { dateFormatter } from '#domain/date-formatter.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'
import { momentInWords } from '../ui/date.tsx'

type Props = {
  entries: readonly { seq: number; at: Date; by: string; article: string | null; event: DeskEvent }[]
  hasEarlier: boolean
  timeZone: string
}

/** What the log says about the source, in sentences, newest last. */
export function SourceHistory({ entries, hasEarlier, timeZone }: Props) {
  const short = dateFormatter({ dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <>
      <p className="text-muted">
        {hasEarlier && `Only the newest ${entries.length} entries are shown. `}Times in {timeZone}.
      </p>
      <ol className="divide-y divide-hairline">
        {entries.map(({ seq, at, by, article, event }) => (
          <li key={seq} className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-muted tabular-nums">
              <time dateTime={at.toISOString()}>{short.format(at)}</time>
            </span>
            <span className="max-w-[75ch] [overflow-wrap:anywhere]">
              <bdi className="font-semibold">{by}</bdi>{' '}
              <bdi>{historySentence(event, (time) => momentInWords(time, timeZone, true))}</bdi>
              {article && (
                <span className="text-muted">
                  {' '}
                  Article: <bdi>{article}</bdi>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
