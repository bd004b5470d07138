import { useId } from 'react'
import { stripInWords } from '#domain/coverage-strip.ts'
import { type StripBar, stripStates } from '#domain/strip-bar.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { Details } from '../ui/details.tsx'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { STRIP_HEIGHT, StripBarMark } from './strip-bar.tsx'
import { StripKey } from './strip-key.tsx'
import { StripRuns } from './strip-runs.tsx'

type Props = { bars: readonly StripBar[]; words?: Words }

/** More bars than this are about a pixel wide each. */
const BARS_APART = 800

/**
 * One bar a passage, as wide as it is long. The drawing is for the eye and the pointer; the sentence and
 * the table say the same to everybody else, with the same links.
 */
export function CoverageStrip({ bars, words = wordsIn('en') }: Props) {
  const id = useId()
  const total = Math.max(
    1,
    bars.reduce((sum, bar) => sum + bar.length, 0),
  )
  let start = 0
  const placed = bars.map((bar, position) => {
    const width = (bar.length / total) * 100
    const x = words.direction === 'rtl' ? 100 - start - width : start
    start += width
    return { bar, position, x, width }
  })
  return (
    <figure className="font-sans text-sm">
      {bars.length > BARS_APART ? (
        <StripRuns bars={bars} direction={words.direction} />
      ) : (
        <svg width="100%" height={STRIP_HEIGHT} className="block" aria-hidden="true">
          <ChartPatterns prefix={id} />
          {placed.map(({ bar, position, x, width }) => (
            <StripBarMark key={position} bar={bar} x={x} width={width} id={id} />
          ))}
        </svg>
      )}
      <figcaption className="mt-2 space-y-1.5">
        <p>{stripInWords(bars, words)}.</p>
        <StripKey
          states={stripStates.filter((state) => bars.some((bar) => bar.states.includes(state)))}
          label={(state) => words.t(`coverage.state.${state}`)}
        />
        <Details summary={words.t('coverage.asTable')}>
          <CoverageTable bars={bars} words={words} />
        </Details>
      </figcaption>
    </figure>
  )
}
