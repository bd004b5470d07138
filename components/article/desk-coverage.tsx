import { useId, useMemo } from 'react'
import { stripStates } from '#domain/strip-bar.ts'
import { placeRuns, type StripRun } from '#domain/strip-runs.ts'
import { coverage } from '#domain/words/en/coverage.ts'
import { OnDemand } from '../ui/on-demand.tsx'
import { DeskStrip } from './desk-strip.tsx'
import { PassagesByState } from './passages-by-state.tsx'
import { StripKey } from './strip-key.tsx'
import { StripRuns } from './strip-runs.tsx'

type Props = {
  /** "12 of 30 passages claimed, …", and the same by verdict. */
  sentences: readonly [claimed: string, byState: string]
  runs: readonly StripRun[]
  /** Length of each passage in UTF-16 units. */
  lengths: readonly number[]
}

/** With more passages than this a bar is too narrow to be hit, and the table would be one long row of links. */
const LINKED_BARS = 400

/**
 * What became of each passage, for the desk. The drawing is for the eye and the pointer; the sentences and the table
 * say the same to everybody else, with the same links.
 */
export function DeskCoverage({ sentences, runs, lengths }: Props) {
  const id = useId()
  const placed = useMemo(() => placeRuns(runs, lengths), [runs, lengths])
  const isLinked = lengths.length <= LINKED_BARS
  const occurring = new Set(placed.flatMap(({ states }) => states))
  return (
    <section aria-labelledby="coverage" className="mt-6">
      <h2 id="coverage" className="text-base font-semibold">
        Coverage
      </h2>
      <p className="mt-1 mb-2 tabular-nums">{sentences[0]}.</p>
      <figure>
        {isLinked ? (
          <DeskStrip id={id} runs={placed} lengths={lengths} />
        ) : (
          <StripRuns
            bars={placed.map(({ states, start, end }) => ({ states, length: end - start }))}
            direction="ltr"
          />
        )}
        <figcaption className="mt-2 space-y-1.5">
          <p>{sentences[1]}.</p>
          <StripKey
            states={stripStates.filter((state) => occurring.has(state))}
            label={(state) => coverage.state[state]}
            patterns={isLinked ? id : undefined}
          />
          <OnDemand name="coverage" summary={coverage.asTable} at="coverage">
            <PassagesByState runs={placed} isLinked={isLinked} />
          </OnDemand>
        </figcaption>
      </figure>
    </section>
  )
}
