import { useId } from 'react'
import { type Verdict, verdicts } from '#domain/verdict.ts'
import { mixInWords, mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import { ChartPatterns } from './chart-pattern.tsx'
import { VerdictCounts } from './verdict-counts.tsx'

/** The mix of verdicts as a bar and in words, with its n. */
export function VerdictMixBar({ mix }: { mix: VerdictMix }) {
  const id = useId()
  const total = mixTotal(mix)
  if (total === 0) return null
  const given = verdicts.filter((verdict) => mix[verdict] > 0)
  const paint: Record<Verdict, { fill?: string; className: string }> = {
    confirmed: { className: 'fill-confirmed stroke-confirmed' },
    disputed: { fill: `url(#${id}disputed)`, className: 'stroke-disputed' },
    unconfirmed: { fill: `url(#${id}unconfirmed)`, className: 'stroke-unconfirmed' },
  }
  let start = 0
  return (
    <figure className="font-sans text-sm">
      <svg
        width="100%"
        height="14"
        className="block max-w-80"
        role="img"
        aria-label={`${mixInWords(mix)}, of ${total}`}
      >
        <ChartPatterns prefix={id} />
        {given.map((verdict) => {
          const x = start
          start += (mix[verdict] / total) * 100
          return (
            <svg key={verdict} x={`${x}%`} width={`${start - x}%`} height="14" aria-hidden="true">
              <rect
                x="0.5"
                y="1"
                height="12"
                fill={paint[verdict].fill}
                className={`w-[calc(100%-2px)] ${paint[verdict].className}`}
              />
            </svg>
          )
        })}
      </svg>
      <figcaption className="flex flex-wrap items-end gap-x-5">
        <VerdictCounts mix={mix} />
        <span className="text-muted">n = {total}</span>
      </figcaption>
    </figure>
  )
}
