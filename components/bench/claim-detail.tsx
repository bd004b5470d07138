import { useMemo } from 'react'
import type { Actor } from '#domain/actor.ts'
import { benchRefusals } from '#domain/bench-refusals.ts'
import type { FormAction } from '#domain/form-state.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { type BenchActions, heard } from './bench-actions.ts'
import { type Bench, useBench } from './bench-state.ts'
import { closeDetail, moveWords } from './bench-verbs.ts'
import { ClaimPane } from './claim-pane.tsx'

export type ClaimDetailProps = {
  bench: Bench
  claims: readonly BenchClaim[]
  actions: BenchActions
  actor: Actor
}

/** The claim that is open; where its words are moved, as they would stand then. */
export function ClaimDetail({
  bench,
  claims,
  actions,
  actor,
  number,
}: ClaimDetailProps & { number: number }) {
  const moved = useBench(bench, (state) => (state.moved?.number === number ? state.moved.span : null))
  const hearing = useMemo(() => hearingActions(bench, actions), [bench, actions])
  const claim = claims.find((one) => one.number === number)
  const { articleId, language, revisionId, text } = bench.data
  const refusals = useMemo(
    () => (claim ? benchRefusals(actor, articleId, claim) : null),
    [actor, articleId, claim],
  )
  if (!claim || !refusals) return null
  return (
    <ClaimPane
      article={{ id: articleId, language, revisionId, text }}
      {...{ claim, claims, refusals, moved }}
      actions={hearing}
      onMove={(side, by) => moveWords(bench, number, side, by)}
      onClose={() => closeDetail(bench)}
    />
  )
}

/** What is done with a claim is said in the bench's own line; words that were moved are then where they are. */
function hearingActions(bench: Bench, actions: BenchActions): BenchActions {
  const hear = (action: FormAction) => heard(action, { done: (said) => bench.set({ said }) })
  const { moveAnchor, acceptAnchor, splitClaim, mergeClaims, rewordOnBench, withdrawOnBench } = actions
  return {
    ...actions,
    moveAnchor: hear(moveAnchor),
    acceptAnchor: hear(acceptAnchor),
    splitClaim: hear(splitClaim),
    mergeClaims: hear(mergeClaims),
    rewordOnBench: hear(rewordOnBench),
    withdrawOnBench: hear(withdrawOnBench),
  }
}
