import { useEffect, useState } from 'react'
import type { StripState } from '#domain/strip-bar.ts'
import type { PlacedRun } from '#domain/strip-runs.ts'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { isLow, STRIP_HEIGHT, stripPaint } from './strip-bar.tsx'
import { StripLinks } from './strip-links.tsx'

type Props = {
  /** What its patterns are called, for the key to the drawing too. */
  id: string
  runs: readonly PlacedRun[]
  lengths: readonly number[]
}

const apart = { vectorEffect: 'non-scaling-stroke' } as const

/**
 * One bar a passage for the eye, all bars of a state as one shape, in the units of the passages' lengths. The links over
 * them are for the pointer and come with the script: without one the table leads to the same passages.
 */
export function DeskStrip({ id, runs, lengths }: Props) {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const total = Math.max(1, runs.at(-1)?.end ?? 0)
  const { fills, cuts, outlines } = shapesOf(runs, lengths)
  const painted = fills.map(([state, shape]) => ({ state, shape, ...stripPaint[state](id) }))
  const hatched = painted.filter(({ fill }) => fill)
  return (
    <svg width="100%" height={STRIP_HEIGHT} className="block" aria-hidden="true">
      {hatched.length > 0 && <ChartPatterns prefix={id} only={hatched.map(({ state }) => state)} />}
      {/* Cut out of the whole strip: stretched with the bars, a hatching would look like another one. */}
      {hatched.map(({ state, shape, fill }) => (
        <g key={state}>
          <clipPath id={`${id}${state}-bars`} clipPathUnits="objectBoundingBox">
            <path d={shape} transform={`scale(${1 / total} ${1 / STRIP_HEIGHT})`} />
          </clipPath>
          <rect width="100%" height={STRIP_HEIGHT} fill={fill} clipPath={`url(#${id}${state}-bars)`} />
        </g>
      ))}
      <svg
        width="100%"
        height={STRIP_HEIGHT}
        viewBox={`0 0 ${total} ${STRIP_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {painted.map(({ state, shape, fill, className }) => (
          <path key={state} d={shape} fill={fill && 'none'} className={className} {...apart} />
        ))}
        <path d={cuts} className="fill-none stroke-page stroke-2" {...apart} />
        <path d={outlines} className="fill-none stroke-border" {...apart} />
      </svg>
      {isLive && <StripLinks runs={runs} />}
    </svg>
  )
}

/** The bars of each filled state, the lines between bars, and those around each passage that is only outlined. */
function shapesOf(runs: readonly PlacedRun[], lengths: readonly number[]) {
  let [cuts, outlines] = ['', '']
  const fills = new Map<StripState, string>()
  for (const { states, from, to, start, end } of runs) {
    const passages = lengths.slice(from - 1, to)
    for (const [index, state] of states.entries()) {
      if (state === 'unread' || state === 'retracted') {
        let x = start
        for (const length of passages) {
          outlines += bar(state, x, length, index, states.length)
          x += length
        }
      } else fills.set(state, (fills.get(state) ?? '') + bar(state, start, end - start, index, states.length))
    }
    let x = start
    for (const length of passages) {
      if (x > 0) cuts += `M${x} 0v${STRIP_HEIGHT}`
      x += length
    }
  }
  return { fills: [...fills], cuts, outlines }
}

function bar(state: StripState, x: number, width: number, index: number, of: number): string {
  if (isLow(state)) return `M${x} ${STRIP_HEIGHT - 8}h${width}v7.5h-${width}z`
  const height = STRIP_HEIGHT / of
  const y = +(height * index + 0.5).toFixed(1)
  return `M${x} ${y}h${width}v${+Math.max(2, height - 2).toFixed(1)}h-${width}z`
}
