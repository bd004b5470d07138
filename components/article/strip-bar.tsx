import type { StripBar, StripState } from '#domain/strip-bar.ts'

/** Height of the strip in CSS pixels. */
export const STRIP_HEIGHT = 36

/** Fill and classes of a state, in a drawing whose patterns have the prefix `id`. */
export const stripPaint: Record<StripState, (id: string) => { fill?: string; className: string }> = {
  confirmed: () => ({ className: 'fill-confirmed stroke-confirmed' }),
  disputed: (id) => ({ fill: `url(#${id}disputed)`, className: 'stroke-disputed' }),
  unconfirmed: (id) => ({ fill: `url(#${id}unconfirmed)`, className: 'stroke-unconfirmed' }),
  'open claim': () => ({ className: 'fill-open stroke-border' }),
  'being checked': () => ({ className: 'fill-open stroke-border' }),
  retracted: () => ({ className: 'fill-none stroke-border' }),
  'set aside': () => ({ className: 'fill-hairline stroke-hairline' }),
  unread: () => ({ className: 'fill-none stroke-border' }),
}

export function StripBarMark({ bar, x, width, id }: { bar: StripBar; x: number; width: number; id: string }) {
  const height = STRIP_HEIGHT / bar.states.length
  const drawing = (
    <svg x={`${x.toFixed(3)}%`} width={`${width.toFixed(3)}%`} height={STRIP_HEIGHT} aria-hidden="true">
      {bar.states.map((state, index) => (
        <StripRect key={index} state={state} id={id} y={height * index} height={height} />
      ))}
    </svg>
  )
  if (!bar.href) return drawing
  return (
    <a href={bar.href} tabIndex={-1}>
      {drawing}
    </a>
  )
}

/** Passages that were set aside or taken back are low: they are there, and nothing is said of them. */
export function isLow(state: StripState): boolean {
  return state === 'set aside' || state === 'retracted'
}

function StripRect({ state, id, y, height }: { state: StripState; id: string; y: number; height: number }) {
  const low = isLow(state)
  const { fill, className } = stripPaint[state](id)
  return (
    <rect
      x="0.5"
      y={low ? STRIP_HEIGHT - 8 : y + 0.5}
      height={low ? 7.5 : Math.max(2, height - 2)}
      fill={fill}
      className={`w-[calc(100%-2px)] ${className}`}
    />
  )
}
