import { useId } from 'react'
import type { StripState } from '#domain/strip-bar.ts'
import type { PlacedRun } from '#domain/strip-runs.ts'
import { passageAnchor } from '#domain/workbench.ts'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { isLow, STRIP_HEIGHT, stripPaint } from './strip-bar.tsx'

type Props = { runs: readonly PlacedRun[]; lengths: readonly number[] }

const isOutlined = (state: StripState) => state === 'unread' || state === 'retracted'

/**
 * One bar a passage for the eye, one shape a run of those that say the same: a click leads to the first passage of the
 * run. What is cut between bars, and what is only outlined, are one line each, in the units of the passages' lengths.
 */
export function DeskStrip({ runs, lengths }: Props) {
  const id = useId()
  const total = Math.max(1, runs.at(-1)?.end ?? 0)
  const at = (unit: number) => `${+((unit / total) * 100).toFixed(3)}%`
  const isHatched = runs.some(({ states }) => states.some((state) => stripPaint[state](id).fill))
  const { cuts, outlines } = linesOf(runs, lengths)
  return (
    <svg width="100%" height={STRIP_HEIGHT} className="block" aria-hidden="true">
      {isHatched && <ChartPatterns prefix={id} />}
      {runs.map(({ states, from, start, end }) => (
        <a key={from} href={`#${passageAnchor(from)}`} tabIndex={-1}>
          {states.map((state, index) => {
            const { fill, className } = stripPaint[state](id)
            const place = { x: at(start), width: at(end - start), ...tallness(state, index, states.length) }
            // What is outlined is hit all the same.
            if (isOutlined(state)) return <rect key={index} {...place} className="fill-transparent" />
            return <rect key={index} {...place} fill={fill} className={className} />
          })}
        </a>
      ))}
      <svg
        width="100%"
        height={STRIP_HEIGHT}
        viewBox={`0 0 ${total} ${STRIP_HEIGHT}`}
        preserveAspectRatio="none"
        className="pointer-events-none fill-none"
        aria-hidden="true"
      >
        <path d={cuts} className="stroke-page stroke-2" vectorEffect="non-scaling-stroke" />
        <path d={outlines} className="stroke-border" vectorEffect="non-scaling-stroke" />
      </svg>
    </svg>
  )
}

function tallness(state: StripState, index: number, of: number) {
  if (isLow(state)) return { y: STRIP_HEIGHT - 8, height: 7.5 }
  const height = STRIP_HEIGHT / of
  return { y: +(height * index + 0.5).toFixed(1), height: +Math.max(2, height - 2).toFixed(1) }
}

/** The lines between bars, and those around each passage that is only outlined. */
function linesOf(runs: readonly PlacedRun[], lengths: readonly number[]) {
  let [cuts, outlines] = ['', '']
  for (const { states, from, to, start } of runs) {
    let x = start
    for (const length of lengths.slice(from - 1, to)) {
      if (x > 0) cuts += `M${x} 0v${STRIP_HEIGHT}`
      for (const [index, state] of states.entries()) {
        if (!isOutlined(state)) continue
        const { y, height } = tallness(state, index, states.length)
        outlines += `M${x} ${y}h${length}v${height}h-${length}z`
      }
      x += length
    }
  }
  return { cuts, outlines }
}
