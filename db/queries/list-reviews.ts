import { sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { type FactsRow, factColumns, factsOf } from '../claim-facts.ts'
import type { Database } from '../client.ts'

export type Review = {
  wording: string
  articleTitle: string
  language: string
  asksToLiftPolicy: boolean
  proposedAt: Date
  /** What the permission to sign off reads. */
  claim: ClaimUnderLock
}

/**
 * The proposed verdicts that wait for a sign-off, oldest first. `page` starts at 1. The page is cut first, along the
 * index of what has waited longest, and only its claims are looked at closely; a withdrawn claim has no open proposal.
 */
export async function listReviews(
  db: Database,
  page: number,
): Promise<{ reviews: Review[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with waiting as materialized (
      select id from proposal p
      where ended_at is null
        and (select true from sign_off where claim_id = p.claim_id and fell_at is null) is null
      order by proposed_at, id
      limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select ${factColumns}, c.wording, a.title, a.language, p.proposed_at, p.override_reason is not null as lifts
    from waiting w
    join proposal p on p.id = w.id
    join claim c on c.id = p.claim_id
    join article a on a.id = c.article_id
    join person proposer on proposer.id = p.proposed_by
    left join sign_off s on s.claim_id = c.id and s.fell_at is null
    left join person signer on signer.id = s.person_id
    order by p.proposed_at, p.id`)
  return { reviews: rows.slice(0, DESK_PAGE_SIZE).map(reviewOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

type Row = FactsRow & {
  wording: string
  title: string
  language: string
  proposed_at: string
  lifts: boolean
}

function reviewOf(row: Row): Review {
  return {
    wording: row.wording,
    articleTitle: row.title,
    language: row.language,
    asksToLiftPolicy: row.lifts,
    proposedAt: new Date(row.proposed_at),
    claim: factsOf(row),
  }
}
