import { type StripBar, type StripState, stripStates } from '#domain/strip-bar.ts'
import { isLow, STRIP_HEIGHT } from './strip-bar.tsx'

const fill: Record<StripState, string> = {
  confirmed: 'fill-confirmed',
  disputed: 'fill-disputed',
  unconfirmed: 'fill-unconfirmed',
  'open claim': 'fill-open',
  'being checked': 'fill-open',
  retracted: 'fill-none',
  'set aside': 'fill-hairline',
  unread: 'fill-none',
}

/** The bars of a long article, too narrow for patterns and links: one drawing a state instead of one a bar. */
export function StripRuns({ bars, direction }: { bars: readonly StripBar[]; direction: 'ltr' | 'rtl' }) {
  const total = bars.reduce((sum, bar) => sum + bar.length, 0)
  const drawn = new Map<StripState, string[]>()
  let start = 0
  for (const { length, states } of bars) {
    const x = direction === 'rtl' ? total - start - length : start
    const height = STRIP_HEIGHT / states.length
    for (const [index, state] of states.entries()) {
      const [y, tall] = isLow(state)
        ? [STRIP_HEIGHT - 8, 7.5]
        : [height * index + 0.5, Math.max(2, height - 2)]
      const path = drawn.get(state) ?? []
      drawn.set(state, path)
      path.push(`M${x} ${+y.toFixed(1)}h${length}v${+tall.toFixed(1)}h-${length}z`)
    }
    start += length
  }
  return (
    <svg
      width="100%"
      height={STRIP_HEIGHT}
      viewBox={`0 0 ${Math.max(1, total)} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      className="block"
      aria-hidden="true"
    >
      <rect
        width={Math.max(1, total)}
        height={STRIP_HEIGHT}
        className="fill-none stroke-border"
        vectorEffect="non-scaling-stroke"
      />
      {stripStates.map((state) => {
        const path = drawn.get(state)
        return (
          path &&
          fill[state] !== 'fill-none' && <path key={state} d={path.join('')} className={fill[state]} />
        )
      })}
    </svg>
  )
}
