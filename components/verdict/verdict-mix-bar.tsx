import { useId } from 'react'
import { type Verdict, verdicts } from '#domain/verdict.ts'
import { mixInWords, mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { ChartPatterns } from './chart-pattern.tsx'
import { VerdictCounts } from './verdict-counts.tsx'
import { VerdictMixTable } from './verdict-mix-table.tsx'

type Props = { mix: VerdictMix; words?: Words }

/** The mix of verdicts as a bar, in words and as a table, with its n. */
export function VerdictMixBar({ mix, words = wordsIn('en') }: Props) {
  const id = useId()
  const total = mixTotal(mix)
  if (total === 0) return null
  const { t } = words
  const paint: Record<Verdict, { fill?: string; className: string }> = {
    confirmed: { className: 'fill-confirmed stroke-confirmed' },
    disputed: { fill: `url(#${id}disputed)`, className: 'stroke-disputed' },
    unconfirmed: { fill: `url(#${id}unconfirmed)`, className: 'stroke-unconfirmed' },
  }
  return (
    <figure className="font-sans text-sm">
      <svg
        width="100%"
        height="14"
        className="block max-w-80"
        role="img"
        aria-label={t('verdict.mixOf', { counts: mixInWords(mix, words), n: total })}
      >
        <ChartPatterns prefix={id} />
        {stretches(mix, words.direction).map(({ verdict, x, width }) => (
          <svg key={verdict} x={`${x}%`} width={`${width}%`} height="14" aria-hidden="true">
            <rect
              x="0.5"
              y="1"
              height="12"
              fill={paint[verdict].fill}
              className={`w-[calc(100%-2px)] ${paint[verdict].className}`}
            />
          </svg>
        ))}
      </svg>
      <figcaption>
        <div className="flex flex-wrap items-end gap-x-5">
          <VerdictCounts mix={mix} words={words} />
          <span className="text-muted">{t('verdict.total', { n: total })}</span>
        </div>
        <VerdictMixTable mix={mix} words={words} />
      </figcaption>
    </figure>
  )
}

/** Where each verdict's part of the bar begins and how wide it is, in per cent from the left: it reads as its language does. */
function stretches(mix: VerdictMix, direction: Words['direction']) {
  const total = mixTotal(mix)
  let start = 0
  return verdicts
    .filter((verdict) => mix[verdict] > 0)
    .map((verdict) => {
      const width = (mix[verdict] / total) * 100
      const x = direction === 'rtl' ? 100 - start - width : start
      start += width
      return { verdict, x, width }
    })
}
