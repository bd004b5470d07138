import type { AssignmentDraft } from '#domain/assignment-draft.ts'
import type { Desk } from '../transaction.ts'
import { assignClaims } from './assign-claims.ts'

/** An editor gives one claim to a person: the case of one of assigning many. */
export async function assignClaim(desk: Desk, { claimId, ...draft }: AssignmentDraft): Promise<void> {
  await assignClaims(desk, { claimIds: [claimId], ...draft })
}
