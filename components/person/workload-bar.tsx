import type { Workload } from '#domain/workload.ts'

/**
 * What a person has on their desk as a bar, measured against the fullest desk shown: overdue, then the rest that
 * needs work, then what waits for somebody else. The figures stand beside it, so it is drawn for the eye alone.
 */
export function WorkloadBar({ load, fullest }: { load: Workload; fullest: number }) {
  const unit = 100 / Math.max(fullest, 1)
  const late = load.overdue * unit
  const work = load.needsWork * unit
  const all = work + load.waiting * unit
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-28" aria-hidden="true">
      <rect width="100" height="8" className="fill-surface" />
      <rect width={all} height="8" className="fill-muted/40" />
      <rect width={work} height="8" className="fill-ink" />
      <rect width={late} height="8" className="fill-attention" />
    </svg>
  )
}
