import { sql } from 'drizzle-orm'
import { type ProposalEnding, type ProposalFate, proposalFate } from '#domain/proposal-fate.ts'
import type { Answers, Question, Verdict } from '#domain/verdict.ts'
import type { Database } from '../client.ts'

type Written = {
  id: string
  rationale: string
  inShort: string[]
  reply: string | null
  asOf: string
  recheckOn: string | null
  policyVersion: number
  overrideReason: string | null
  by: string
  signedOffBy: string | null
}

export type LatestProposal = Written & {
  answers: Answers
  missing: Record<Question, string>
  proposedAt: Date
  signedOffAt: Date | null
  fate: ProposalFate
}

/** The newest proposal of a claim with what became of it; null before the first. */
export async function findLatestProposal(db: Database, claimId: string): Promise<LatestProposal | null> {
  const [row] = await db.execute<ProposalRow>(proposalQuery(claimId))
  return row ? proposalOf(row) : null
}

export const proposalQuery = (claimId: string) => sql`
  select p.id, p.rationale, p.in_short as "inShort", p.reply, p.as_of::text as "asOf",
    p.recheck_on::text as "recheckOn", p.policy_version as "policyVersion", p.override_reason as "overrideReason",
    proposer.name as by, signer.name as "signedOffBy", p.said, p.so, p.missing_said, p.missing_so, p.proposed_at,
    s.signed_off_at, p.ending, p.ended_reason, ender.name as ender, s.fell_cause
  from proposal p
  join person proposer on proposer.id = p.proposed_by
  left join person ender on ender.id = p.ended_by
  left join sign_off s on s.proposal_id = p.id
  left join person signer on signer.id = s.person_id
  where p.claim_id = ${claimId}
  order by p.proposed_at desc, p.id desc
  limit 1`

export type ProposalRow = Written & {
  said: Verdict | null
  so: Verdict | null
  missing_said: string
  missing_so: string
  proposed_at: string
  signed_off_at: string | null
  ending: ProposalEnding | null
  ended_reason: string | null
  ender: string | null
  fell_cause: string | null
}

export function proposalOf(row: ProposalRow): LatestProposal {
  const { said, so, missing_said, missing_so, proposed_at, signed_off_at, ...rest } = row
  const { ending, ended_reason: endedReason, ender: endedBy, fell_cause: fellCause, ...written } = rest
  return {
    ...written,
    answers: { said, so },
    missing: { said: missing_said, so: missing_so },
    proposedAt: new Date(proposed_at),
    signedOffAt: signed_off_at === null ? null : new Date(signed_off_at),
    fate: proposalFate({ ending, endedReason, endedBy, signedOffBy: row.signedOffBy, fellCause }),
  }
}
