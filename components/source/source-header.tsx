import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import { type Reliability, reliabilityWord } from '#domain/evidence.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Props = {
  source: {
    name: string
    kind: SourceKind
    reliability: Reliability
    addedAt: Date
    addedBy: string
    merged: readonly { id: string; name: string; mergedAt: Date; mergedBy: string }[]
  }
  timeZone: string
}

/** Who it is, how its record is judged, and what it has swallowed. */
export function SourceHeader({ source, timeZone }: Props) {
  const day = (at: Date) => <Moment at={at.toISOString()} timeZone={timeZone} />
  return (
    <header>
      <p>
        <Link href="/desk/sources">Sources</Link>
      </p>
      <h1 dir="auto" className="text-2xl font-semibold">
        {source.name}
      </h1>
      <p className="mt-1">
        {sourceKindWord[source.kind]} · its record:{' '}
        <span className="font-semibold">{source.reliability}</span>, {reliabilityWord[source.reliability]}
      </p>
      <p className="text-muted">
        Added by <bdi>{source.addedBy}</bdi>, {day(source.addedAt)}
      </p>
      {source.merged.map((one) => (
        <p key={one.id} className="text-muted">
          <bdi className="text-ink">{one.name}</bdi> was merged into it by <bdi>{one.mergedBy}</bdi>,{' '}
          {day(one.mergedAt)}
        </p>
      ))}
    </header>
  )
}
