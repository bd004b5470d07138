import { type Policy, shortfalls } from '#domain/policy.ts'
import type { PolicySettings } from '#domain/policy-settings.ts'
import type { Database } from '../client.ts'
import { openProposalCases } from '../open-proposal-cases.ts'

/** As many as a person looks through; the rest is counted. */
const most = 500

/**
 * The open proposals that other settings would judge otherwise than the policy in force: what each lacks now,
 * and what it would lack. `looked` and `open` say how many were looked at, oldest first, and how many there are.
 */
export async function listRejudgedProposals(db: Database, current: Policy, other: PolicySettings) {
  const { proposals, open } = await openProposalCases(db, { limit: most })
  const next = { version: current.version + 1, settings: other }
  const changed = proposals
    .map(({ case: it, ...about }) => ({
      ...about,
      lacksNow: shortfalls(current, it).map((one) => one.sentence),
      wouldLack: shortfalls(next, it).map((one) => one.sentence),
    }))
    .filter(({ lacksNow, wouldLack }) => lacksNow.join('\n') !== wouldLack.join('\n'))
  return { changed, looked: proposals.length, open }
}
