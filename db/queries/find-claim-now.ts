import { answersInWords } from '#domain/history-sentence.ts'
import { hopValues } from '#domain/hop-rows.ts'
import { findClaimFacts } from '../claim-facts.ts'
import type { Database } from '../client.ts'
import { findClaim } from './find-claim.ts'
import { findLatestProposal } from './find-latest-proposal.ts'
import { listEvidence } from './list-evidence.ts'
import { listHops } from './list-hops.ts'

/**
 * What a claim says now, by the field names of its forms, for the side of a conflict that somebody else
 * saved; `basedOn` is the version to go on from. Null when the claim is not there.
 */
export async function findClaimNow(db: Database, claimId: string): Promise<Record<string, string> | null> {
  // The version first: whatever is read after it may only be newer, and then the next send is stale again.
  const facts = await findClaimFacts(db, claimId)
  if (!facts) return null
  const [claim, hops, evidence, proposal] = await Promise.all([
    findClaim(db, claimId),
    listHops(db, claimId),
    listEvidence(db, claimId),
    findLatestProposal(db, claimId),
  ])
  const proposed = facts.openProposal
  return {
    basedOn: String(facts.version),
    wording: claim?.wording ?? '',
    kind: facts.kind,
    dueOn: facts.dueOn ?? '',
    ...hopValues(hops),
    evidence: evidence.map((piece) => `e${piece.number} ${piece.title}`).join('\n'),
    proposed: proposed ? `${answersInWords(proposed.answers)}, by ${proposed.by}` : '',
    rationale: proposed && proposal?.id === proposed.id ? proposal.rationale : '',
  }
}
