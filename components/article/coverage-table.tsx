import { stripRows } from '#domain/coverage-strip.ts'
import type { StripBar } from '#domain/strip-bar.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

/** The coverage strip in rows; neighbours that say the same and lead nowhere share one. */
export function CoverageTable({ bars, words }: { bars: readonly StripBar[]; words: Words }) {
  const { t } = words
  return (
    <Table caption={t('coverage.caption')}>
      <thead>
        <tr>
          <HeaderCell>{t('coverage.passage')}</HeaderCell>
          <HeaderCell>{t('coverage.stateOf')}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {stripRows(bars).map(({ from, to, bar }) => {
          const state = words.list(bar.states.map((each) => t(`coverage.state.${each}`)))
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
