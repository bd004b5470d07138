import type { PlacedRun } from '#domain/strip-runs.ts'
import { passageAnchor } from '#domain/workbench.ts'
import { STRIP_HEIGHT } from './strip-bar.tsx'

/** Over a drawn strip: a click on a run leads to its first passage. The keyboard finds the same links in the table. */
export function StripLinks({ runs }: { runs: readonly PlacedRun[] }) {
  const total = Math.max(1, runs.at(-1)?.end ?? 0)
  const at = (unit: number) => `${+((unit / total) * 100).toFixed(3)}%`
  return runs.map(({ from, start, end }) => (
    <a key={from} href={`#${passageAnchor(from)}`} tabIndex={-1}>
      <rect x={at(start)} width={at(end - start)} height={STRIP_HEIGHT} className="fill-transparent" />
    </a>
  ))
}
