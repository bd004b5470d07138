import { useMemo } from 'react'
import type { FormAction } from '#domain/form-state.ts'
import { setAsideReasonWord } from '#domain/passage.ts'
import { sentencesUnder } from '#domain/sentence-steps.ts'
import { type Bench, useBench } from './bench-state.ts'
import { TakeUpButton } from './take-up-button.tsx'

/** Why and by whom the chosen sentence was set aside, and the way back. */
export function ChosenAside({ bench, action }: { bench: Bench; action: FormAction }) {
  const chosen = useBench(bench, (state) => state.chosen)
  const { passages } = bench.data
  const aside = useMemo(
    () => (chosen ? sentencesUnder(passages, chosen).filter(({ state }) => state === 'set aside') : []),
    [chosen, passages],
  )
  const first = aside[0]?.aside
  if (!first) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p>
        Set aside by <bdi>{first.by}</bdi>: {setAsideReasonWord[first.reason].toLowerCase()}
        {first.note && (
          <>
            , “<bdi>{first.note}</bdi>”
          </>
        )}
      </p>
      <TakeUpButton bench={bench} passages={aside} action={action} />
    </div>
  )
}
