import { useId } from 'react'
import {
  type StripBar,
  type StripState,
  stripInWords,
  stripRows,
  stripStates,
} from '#domain/coverage-strip.ts'
import { Details } from '../ui/details.tsx'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'
import { ChartPatterns } from '../verdict/chart-pattern.tsx'
import { STRIP_HEIGHT, StripBarMark } from './strip-bar.tsx'
import { StripKey } from './strip-key.tsx'

type Props = {
  bars: readonly StripBar[]
  /** Other words for a state, where readers see less than the desk ("being checked"). */
  words?: Partial<Record<StripState, string>>
}

/**
 * One bar a passage, as wide as it is long. The drawing is for the eye and the pointer; the sentence and
 * the table say the same to everybody else, with the same links.
 */
export function CoverageStrip({ bars, words = {} }: Props) {
  const id = useId()
  const total = Math.max(
    1,
    bars.reduce((sum, bar) => sum + bar.length, 0),
  )
  let start = 0
  const placed = bars.map((bar, position) => {
    const x = (start / total) * 100
    start += bar.length
    return { bar, position, x, width: (bar.length / total) * 100 }
  })
  return (
    <figure className="font-sans text-sm">
      <svg width="100%" height={STRIP_HEIGHT} className="block" aria-hidden="true">
        <ChartPatterns prefix={id} />
        {placed.map(({ bar, position, x, width }) => (
          <StripBarMark key={position} bar={bar} x={x} width={width} id={id} />
        ))}
      </svg>
      <figcaption className="mt-2 space-y-1.5">
        <p>{stripInWords(bars, words)}.</p>
        <StripKey
          states={stripStates.filter((state) => bars.some((bar) => bar.states.includes(state)))}
          words={words}
        />
      </figcaption>
      <Details summary="The same as a table">
        <StripTable bars={bars} words={words} />
      </Details>
    </figure>
  )
}

function StripTable({ bars, words }: Required<Props>) {
  return (
    <Table caption="Passages of the article and what became of them">
      <thead>
        <tr>
          <HeaderCell>Passage</HeaderCell>
          <HeaderCell>State</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {stripRows(bars).map(({ from, to, bar }) => {
          const state = bar.states.map((each) => words[each] ?? each).join(', ')
          return (
            <tr key={from}>
              <Cell>{from === to ? from : `${from}–${to}`}</Cell>
              <Cell>{bar.href ? <Link href={bar.href}>{state}</Link> : state}</Cell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
