import { useId } from 'react'
import type { StripState } from '#domain/strip-bar.ts'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { isLow, stripPaint } from './strip-bar.tsx'

type Props = {
  states: readonly StripState[]
  label: (state: StripState) => string
  /** Prefix of the patterns of a drawing that is seen beside it; without one it brings its own. */
  patterns?: string
}

/** What the bars mean, for the states that occur. */
export function StripKey({ states, label, patterns }: Props) {
  const own = useId()
  const id = patterns ?? own
  // The patterns are said once, in the first drawing that needs them.
  const first = patterns === undefined && states.find((state) => stripPaint[state](id).fill)
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
      {states.map((state) => {
        const { fill, className } = stripPaint[state](id)
        return (
          <li key={state} className="inline-flex items-center gap-1.5">
            <svg width="14" height="14" aria-hidden="true">
              {state === first && <ChartPatterns prefix={id} />}
              <rect
                x="1"
                y={isLow(state) ? 8 : 1}
                width="12"
                height={isLow(state) ? 5 : 12}
                fill={fill}
                className={className}
              />
            </svg>
            {label(state)}
          </li>
        )
      })}
    </ul>
  )
}
