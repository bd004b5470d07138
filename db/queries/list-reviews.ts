import { sql } from 'drizzle-orm'
import type { ClaimKind } from '#domain/claim.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Database } from '../client.ts'

const pageSize = 50

export type Review = {
  wording: string
  articleTitle: string
  language: string
  asksToLiftPolicy: boolean
  proposedAt: Date
  /** What the permission to sign off reads. */
  claim: ClaimUnderLock
}

/** The proposed verdicts that wait for a sign-off, oldest first. `page` starts at 1. */
export async function listReviews(
  db: Database,
  page: number,
): Promise<{ reviews: Review[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    select c.id, c.article_id, c.number, c.version, c.kind, c.due_on::text, c.wording, a.title, a.language,
      (select true from hop where claim_id = c.id limit 1) is not null as attributed,
      (select true from hold_back where claim_id = c.id and released_at is null) is not null as held_back,
      exists (select from edition e where e.article_id = c.article_id and c.number = any(e.claim_numbers)) as published,
      array(select person_id::text from claim_editor where claim_id = c.id) as editors,
      array(select person_id::text from assignment where claim_id = c.id and ended_at is null) as assignees,
      p.id as proposal_id, p.claim_version, p.said, p.so, p.proposed_at, p.proposed_by, proposer.name as proposer,
      p.override_reason is not null as lifts
    from proposal p
    join claim c on c.id = p.claim_id and c.withdrawn_at is null
    join article a on a.id = c.article_id
    join person proposer on proposer.id = p.proposed_by
    where p.ended_at is null
      and not exists (select from sign_off where claim_id = p.claim_id and fell_at is null)
    order by p.proposed_at, p.id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`)
  return { reviews: rows.slice(0, pageSize).map(reviewOf), hasMore: rows.length > pageSize }
}

type Row = {
  id: string
  article_id: string
  number: number
  version: number
  kind: ClaimKind
  due_on: string | null
  wording: string
  title: string
  language: string
  attributed: boolean
  held_back: boolean
  published: boolean
  editors: string[]
  assignees: string[]
  proposal_id: string
  claim_version: number
  said: Verdict | null
  so: Verdict | null
  proposed_at: string
  proposed_by: string
  proposer: string
  lifts: boolean
}

function reviewOf(row: Row): Review {
  return {
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    asksToLiftPolicy: row.lifts,
    proposedAt: new Date(row.proposed_at),
    claim: {
      id: row.id,
      articleId: row.article_id,
      number: row.number,
      version: row.version,
      kind: row.kind,
      isAttributed: row.attributed,
      dueOn: row.due_on,
      isWithdrawn: false,
      isPublished: row.published,
      isHeldBack: row.held_back,
      editors: row.editors,
      assignees: row.assignees,
      openProposal: {
        id: row.proposal_id,
        by: row.proposer,
        byId: row.proposed_by,
        claimVersion: row.claim_version,
        answers: { said: row.said, so: row.so },
      },
      signOff: null,
    },
  }
}
