'use client'
import { Section } from '../ui/section.tsx'

/** An entry as it is drawn: when in words, and what happened as a sentence without its subject. */
type HistoryLine = { seq: number; at: string; when: string; by: string; what: string }

type Props = { lines: readonly HistoryLine[]; hasEarlier: boolean; timeZone: string }

/** What the log says about the claim, in sentences, newest last. The zone stands once, above the list. */
export function ClaimHistory({ lines, hasEarlier, timeZone }: Props) {
  return (
    <Section id="history" title="History">
      <p className="text-muted">
        {hasEarlier && `Only the newest ${lines.length} entries are shown. `}Times in {timeZone}.
      </p>
      <ol className="divide-y divide-hairline">
        {lines.map(({ seq, at, when, by, what }) => (
          <li key={seq} className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-muted tabular-nums">
              <time dateTime={at}>{when}</time>
            </span>
            <span className="max-w-[75ch]">
              <bdi className="font-semibold">{by}</bdi> <bdi>{what}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
