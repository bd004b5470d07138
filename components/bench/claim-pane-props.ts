import type { FormAction } from '#domain/form-state.ts'
import type { Span } from '#domain/text/span.ts'
import type { BenchClaim } from '#domain/workbench.ts'

/** What is done with a claim on the bench by a form that opens under it. */
export type ClaimTask = 'rewordOnBench' | 'splitClaim' | 'mergeClaims' | 'withdrawOnBench'
export type TaskRefusals = Record<ClaimTask, string | null>

export type ClaimPaneProps = {
  article: { id: string; language: string; revisionId: string; text: string }
  claim: BenchClaim
  claims: readonly BenchClaim[]
  actions: Record<ClaimTask | 'moveAnchor' | 'acceptAnchor', FormAction>
  /** Why this person may not do it now; null where they may. */
  refusals: TaskRefusals & Record<'moveAnchor' | 'acceptAnchor', string | null>
  /** Where its words would stand if they were moved; null while nobody moves them. */
  moved: Span | null
  onMove: (side: 'start' | 'end', by: 1 | -1) => void
  onClose: () => void
}
