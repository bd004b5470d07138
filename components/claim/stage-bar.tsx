import { type StageCounts, stagesInWords } from '#domain/article-progress.ts'
import { stages } from '#domain/claim.ts'

const height = 12
/** Between two segments, in hundredths of the width. */
const gap = 0.6

/** How much of a segment is filled: the share of the way that its claims have come, as in the stage's mark. */
const filled = (step: number) => (height * step) / (stages.length - 1)

const box = (x: number, width: number, tall: number) =>
  `M${x.toFixed(2)} ${1 + height - tall}h${width.toFixed(2)}v${tall}h${(-width).toFixed(2)}z`

/**
 * Claims by stage, the furthest first: a segment is as wide as the stage has claims and fills up with the stage.
 * In ink, since a stage is neither late nor good; the words say the same.
 */
export function StageBar({ counts }: { counts: StageCounts }) {
  const total = stages.reduce((sum, stage) => sum + counts[stage], 0)
  if (total === 0) return <p className="text-muted">{stagesInWords(counts)}</p>
  let start = 0
  let outline = ''
  let ink = ''
  for (const stage of stages.toReversed()) {
    const share = (counts[stage] / total) * 100
    if (share === 0) continue
    const width = Math.max(share - gap, gap)
    outline += box(start, width, height)
    if (stages.indexOf(stage) > 0) ink += box(start, width, filled(stages.indexOf(stage)))
    start += share
  }
  return (
    <div className="grid gap-1.5">
      <svg
        viewBox={`0 0 100 ${height + 2}`}
        preserveAspectRatio="none"
        width="100%"
        height={height + 2}
        aria-hidden="true"
      >
        <path d={outline} className="fill-none stroke-border" vectorEffect="non-scaling-stroke" />
        <path d={ink} className="fill-ink" />
      </svg>
      <p className="tabular-nums">
        {total === 1 ? '1 claim' : `${total} claims`}: {stagesInWords(counts)}
      </p>
    </div>
  )
}
