import { type StageCounts, stagesInWords } from '#domain/article-progress.ts'
import { stages } from '#domain/claim.ts'

const height = 12

/** How much of a segment is filled: the share of the way that its claims have come, as in the stage's mark. */
const filled = (step: number) => (height * step) / (stages.length - 1)

/**
 * Claims by stage, the furthest first: a segment is as wide as the stage has claims and fills up with the stage.
 * In ink, since a stage is neither late nor good; the words say the same.
 */
export function StageBar({ counts }: { counts: StageCounts }) {
  const total = stages.reduce((sum, stage) => sum + counts[stage], 0)
  if (total === 0) return <p className="text-muted">{stagesInWords(counts)}</p>
  let start = 0
  const segments = stages.toReversed().flatMap((stage) => {
    if (counts[stage] === 0) return []
    const x = start
    start += (counts[stage] / total) * 100
    return [{ stage, x, width: start - x, fill: filled(stages.indexOf(stage)) }]
  })
  return (
    <div className="grid gap-1.5">
      <svg width="100%" height={height + 2} className="block" aria-hidden="true">
        {segments.map(({ stage, x, width, fill }) => (
          <svg
            key={stage}
            x={`${x.toFixed(2)}%`}
            width={`${width.toFixed(2)}%`}
            height={height + 2}
            aria-hidden="true"
          >
            <rect x="0.5" y="1" height={height} className="w-[calc(100%-2px)] fill-none stroke-border" />
            <rect x="0.5" y={1 + height - fill} height={fill} className="w-[calc(100%-2px)] fill-ink" />
          </svg>
        ))}
      </svg>
      <p className="tabular-nums">
        {total === 1 ? '1 claim' : `${total} claims`}: {stagesInWords(counts)}
      </p>
    </div>
  )
}
