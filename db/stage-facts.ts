import { sql } from 'drizzle-orm'
import type { StageFacts } from '#domain/claim.ts'

/**
 * What the stage of a claim is derived from, as columns of a query in which the claim is called `c`. Each is
 * looked up by its index: for `exists` the database may read the whole table once instead, which grows with
 * the newsroom's history.
 */
export const stageColumns = sql`
  (select true from sign_off where claim_id = c.id and fell_at is null) is not null as has_sign_off,
  (select true from proposal where claim_id = c.id and ended_at is null) is not null as has_open_proposal,
  coalesce((select ending = 'sent back' from proposal where claim_id = c.id
    order by proposed_at desc, id desc limit 1), false) as was_sent_back,
  (select true from evidence_link where claim_id = c.id limit 1) is not null
    or (select true from proposal where claim_id = c.id limit 1) is not null as has_work,
  (select true from assignment where claim_id = c.id and ended_at is null) is not null as is_assigned`

/** The same of a list, from each claim's task `t`. */
export const taskStage = sql`
  t.has_sign_off, t.proposer_id is not null as has_open_proposal, t.was_sent_back, t.has_work,
  t.assignee_id is not null as is_assigned`

export type StageRow = {
  has_sign_off: boolean
  has_open_proposal: boolean
  was_sent_back: boolean
  has_work: boolean
  is_assigned: boolean
}

export function stageFactsOf(row: StageRow): StageFacts {
  return {
    hasSignOff: row.has_sign_off,
    hasOpenProposal: row.has_open_proposal,
    wasSentBack: row.was_sent_back,
    hasWork: row.has_work,
    isAssigned: row.is_assigned,
  }
}
