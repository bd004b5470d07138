import { sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { type ProposalEnding, type ProposalFate, proposalFate } from '#domain/proposal-fate.ts'
import type { Answers, Verdict } from '#domain/verdict.ts'
import type { Database } from '../client.ts'

export type OwnProposal = {
  proposalId: string
  claimId: string
  /** The version of the claim, for a form about it. */
  version: number
  number: number
  wording: string
  articleTitle: string
  language: string
  answers: Answers
  proposedAt: Date
  fate: ProposalFate
}

/** What became of a person's proposals, newest first. `page` starts at 1. */
export async function listOwnProposals(
  db: Database,
  personId: string,
  page: number,
): Promise<{ proposals: OwnProposal[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    select p.id, p.claim_id, c.version, c.number, c.wording, a.title, a.language, p.said, p.so, p.proposed_at,
      p.ending, p.ended_reason, ender.name as ended_by, signer.name as signed_off_by, s.fell_cause
    from proposal p
    join claim c on c.id = p.claim_id
    join article a on a.id = c.article_id
    left join person ender on ender.id = p.ended_by
    left join sign_off s on s.proposal_id = p.id
    left join person signer on signer.id = s.person_id
    where p.proposed_by = ${personId}
    order by p.proposed_at desc, p.id desc
    limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}`)
  return { proposals: rows.slice(0, DESK_PAGE_SIZE).map(proposalOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

type Row = {
  id: string
  claim_id: string
  version: number
  number: number
  wording: string
  title: string
  language: string
  said: Verdict | null
  so: Verdict | null
  proposed_at: string
  ending: ProposalEnding | null
  ended_reason: string | null
  ended_by: string | null
  signed_off_by: string | null
  fell_cause: string | null
}

function proposalOf(row: Row): OwnProposal {
  return {
    proposalId: row.id,
    claimId: row.claim_id,
    version: row.version,
    number: row.number,
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    answers: { said: row.said, so: row.so },
    proposedAt: new Date(row.proposed_at),
    fate: proposalFate({
      ending: row.ending,
      endedReason: row.ended_reason,
      endedBy: row.ended_by,
      signedOffBy: row.signed_off_by,
      fellCause: row.fell_cause,
    }),
  }
}
