import { shortfalls } from '#domain/policy.ts'
import type { Database } from '../client.ts'
import { openProposalCases } from '../open-proposal-cases.ts'
import { policyInForce } from '../policies.ts'

/** What a claim's open proposal lacks under the policy in force; null when none waits for a sign-off. */
export async function findPolicyStanding(db: Database, claimId: string) {
  const [policy, { proposals }] = await Promise.all([
    policyInForce(db),
    openProposalCases(db, { limit: 1, claimId }),
  ])
  const [waiting] = proposals
  if (!waiting) return null
  return {
    version: policy.version,
    lacks: shortfalls(policy, waiting.case).map((one) => one.sentence),
  }
}
