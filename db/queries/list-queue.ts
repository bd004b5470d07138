import { type SQL, sql } from 'drizzle-orm'
import { type ClaimKind, type Stage, stageOf } from '#domain/claim.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { Priority } from '#domain/priority.ts'
import { type ProposalFate, type ProposalRows, proposalFate } from '#domain/proposal-fate.ts'
import type { QueueQuery, QueueReason } from '#domain/queue.ts'
import type { Database } from '../client.ts'
import { filtered, type QueueAsker, queueSet } from '../queue-sets.ts'
import { type StageRow, stageFactsOf, taskStage } from '../stage-facts.ts'

type QueueEntry = {
  claimId: string
  number: number
  kind: ClaimKind
  wording: string
  article: { id: string; title: string; language: string }
  stage: Stage
  why: QueueReason
  /** What became of the last proposal, where it came back. */
  cameBack: ProposalFate | null
  proposedBy: string | null
  recheckOn: string | null
  dueAt: Date | null
  priority: Priority
  isHighRisk: boolean
  /** Kept out of the next edition. */
  isHeldBack: boolean
}

/**
 * A page of one tab of a person's queue; `page` starts at 1. Overdue first, then what is due within a day or has
 * to be looked at again, then the rest; of each, high risk, then priority, then what is due soonest, then the
 * oldest. What is due stands by its time alone. The page is cut first, and only its claims are looked at closely.
 */
export async function listQueue(
  db: Database,
  who: QueueAsker,
  { show, ...filters }: QueueQuery,
  page: number,
): Promise<{ entries: QueueEntry[]; hasMore: boolean }> {
  const now = sql`${who.now.toISOString()}::timestamptz`
  const urgency = sql`case when q.due_at < ${now} then 0
    when q.due_at < ${now} + interval '1 day' or q.why = 'recheck' then 1 else 2 end`
  const order =
    show === 'due'
      ? sql`q.due_at, q.claim_id`
      : sql`${urgency}, q.is_high_risk desc, q.priority, q.due_at nulls last, q.since, q.claim_id`
  const rows = await db.execute<Row>(sql`
    with listed as materialized (
      select * from (${filtered(queueSet(show, who), filters)}) q (claim_id, why, due_at, since, is_high_risk, priority)
      order by ${order} limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select c.id, c.number, c.kind, c.wording, c.priority, c.is_high_risk, a.id as article_id, a.title, a.language,
      q.why, q.due_at, ${taskStage},
      (select true from hold_back where claim_id = c.id and released_at is null) is not null as is_held_back, last.*
    from listed q
    join task t on t.claim_id = q.claim_id
    join claim c on c.id = q.claim_id
    join article a on a.id = t.article_id
    left join lateral (
      select p.ending, p.ended_reason, p.recheck_on::text, ${nameOf(sql`p.proposed_by`)} as proposed_by,
        ${nameOf(sql`p.ended_by`)} as ended_by, ${nameOf(sql`s.person_id`)} as signed_off_by, s.fell_cause
      from proposal p left join sign_off s on s.proposal_id = p.id
      where p.claim_id = c.id order by p.proposed_at desc, p.id desc limit 1
    ) last on true
    order by ${order}`)
  return { entries: rows.slice(0, DESK_PAGE_SIZE).map(entryOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

const nameOf = (personId: SQL) => sql`(select name from person where id = ${personId})`

type Row = StageRow & {
  id: string
  number: number
  kind: ClaimKind
  wording: string
  priority: Priority
  is_high_risk: boolean
  is_held_back: boolean
  article_id: string
  title: string
  language: string
  why: QueueReason
  due_at: string | null
  ending: ProposalRows['ending']
  ended_reason: string | null
  recheck_on: string | null
  proposed_by: string | null
  ended_by: string | null
  signed_off_by: string | null
  fell_cause: string | null
}

function entryOf(row: Row): QueueEntry {
  const fate = proposalFate({
    ending: row.ending,
    endedReason: row.ended_reason,
    endedBy: row.ended_by,
    signedOffBy: row.signed_off_by,
    fellCause: row.fell_cause,
  })
  return {
    claimId: row.id,
    number: row.number,
    kind: row.kind,
    wording: row.wording,
    article: { id: row.article_id, title: row.title, language: row.language },
    stage: stageOf(stageFactsOf(row)),
    why: row.why,
    cameBack: fate.state === 'sent back' || fate.state === 'fell' ? fate : null,
    proposedBy: row.proposed_by,
    recheckOn: row.recheck_on,
    dueAt: row.due_at === null ? null : new Date(row.due_at),
    priority: row.priority,
    isHighRisk: row.is_high_risk,
    isHeldBack: row.is_held_back,
  }
}
