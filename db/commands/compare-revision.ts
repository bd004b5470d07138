import type { RevisionDraft } from '#domain/revision-draft.ts'
import { checkRevision } from '../foresee-revision.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor wants to see what a new text does before it is brought in: refused as bringing it in would be. Writes
 * nothing; the comparison itself is findRevisionComparison's.
 */
export async function compareRevision(desk: Desk, draft: RevisionDraft): Promise<void> {
  await transaction(desk, (tx, actor) => checkRevision(tx, actor, draft))
}
