import { useId } from 'react'
import type { StripState } from '#domain/strip-bar.ts'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { isLow, stripPaint } from './strip-bar.tsx'

type Props = { states: readonly StripState[]; label: (state: StripState) => string }

/** What the bars mean, for the states that occur. */
export function StripKey({ states, label }: Props) {
  const id = useId()
  // The patterns are said once, in the first drawing that needs them.
  const first = states.find((state) => stripPaint[state](id).fill)
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
