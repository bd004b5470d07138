import { Moment } from '../ui/date.tsx'
import { PolicyChange } from './policy-change.tsx'

type PolicyVersion = {
  version: number
  inForceFrom: Date
  setBy: string | null
  reason: string | null
  change: { added: readonly string[]; dropped: readonly string[] } | null
}

/** Every version that the newsroom had, newest first: who set it, why, and what it changed. */
export function PolicyVersions({
  versions,
  timeZone,
}: {
  versions: readonly PolicyVersion[]
  timeZone: string
}) {
  return (
    <ol className="grid gap-4">
      {versions.map(({ version, inForceFrom, setBy, reason, change }) => (
        <li key={version} className="grid gap-1.5 border-s-2 border-border ps-4">
          <h3 className="font-semibold">Version {version}</h3>
          <p className="text-muted">
            {setBy === null ? (
              'The one that Stet comes with.'
            ) : (
              <>
                Set by <bdi className="text-ink">{setBy}</bdi>,{' '}
                <Moment at={inForceFrom.toISOString()} timeZone={timeZone} withTime />.
              </>
            )}
          </p>
          {reason && (
            <p dir="auto" className="max-w-[70ch] whitespace-pre-line">
              {reason}
            </p>
          )}
          {change && <PolicyChange {...change} />}
        </li>
      ))}
    </ol>
  )
}
