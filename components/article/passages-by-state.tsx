import { type PlacedRun, stretchesByState } from '#domain/strip-runs.ts'
import { coverage } from '#domain/words/en/coverage.ts'
import { passageAnchor } from '#domain/workbench.ts'
import { HeaderCell, Table } from '../ui/table.tsx'

type Props = {
  runs: readonly PlacedRun[]
  /** False for a long article: hundreds of links in a row help nobody. */
  isLinked: boolean
}

const cells = '[&_:is(th,td)]:border-b [&_:is(th,td)]:border-hairline [&_:is(th,td)]:py-2 [&_:is(th,td)]:pe-4'
const links = '[&_a]:inline-block [&_a]:min-w-6 [&_a]:me-2 [&_a]:py-0.5 [&_a]:text-link [&_a]:underline'

/** The desk's coverage strip as a table: which passages are in which state, neighbours together, each a link to the first. */
export function PassagesByState({ runs, isLinked }: Props) {
  return (
    <Table caption={coverage.caption}>
      <thead>
        <tr>
          <HeaderCell>{coverage.stateOf}</HeaderCell>
          <HeaderCell>How many</HeaderCell>
          <HeaderCell>Passages</HeaderCell>
        </tr>
      </thead>
      <tbody className={`align-baseline ${cells} ${links}`}>
        {stretchesByState(runs).map(({ state, passages, stretches }) => (
          <tr key={state}>
            <th scope="row" className="text-start font-medium">
              {coverage.state[state]}
            </th>
            <td>{passages}</td>
            <td>
              {isLinked
                ? stretches.flatMap(({ from, to }, index) => [
                    index > 0 && ' ',
                    <a key={from} href={`#${passageAnchor(from)}`}>
                      {from === to ? from : `${from}–${to}`}
                    </a>,
                  ])
                : stretches.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
