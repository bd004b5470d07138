'use client'
import { type Packed, unpack } from '../ui/packed.ts'
import { Section } from '../ui/section.tsx'

/** An entry as it is drawn: when in words, and what happened as a sentence without its subject. */
type HistoryLine = { seq: number; at: string; when: string; by: string; what: string }

/** The list says how its lines look, which there are many of: whoever did it stands first in its sentence. */
const linesLook =
  'divide-y divide-hairline *:grid *:gap-x-4 *:py-2.5 sm:*:grid-cols-[11rem_minmax(0,1fr)] ' +
  '[&_time]:text-muted [&_time]:tabular-nums [&_span]:max-w-[75ch] [&_bdi:first-child]:font-semibold'

type Props = { lines: Packed<HistoryLine>; hasEarlier: boolean; timeZone: string }

/** What the log says about the claim, in sentences, newest last. The zone stands once, above the list. */
export function ClaimHistory({ lines, hasEarlier, timeZone }: Props) {
  const listed = unpack(lines)
  return (
    <Section id="history" title="History">
      <p className="text-muted">
        {hasEarlier && `Only the newest ${listed.length} entries are shown. `}Times in {timeZone}.
      </p>
      <ol className={linesLook}>
        {listed.map(({ seq, at, when, by, what }) => (
          <li key={seq}>
            <time dateTime={at}>{when}</time>
            <span>
              <bdi>{by}</bdi> <bdi>{what}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
