import { sql } from 'drizzle-orm'
import { type ClaimKind, type Stage, stageOf } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import type { Database } from '../client.ts'
import { type StageRow, stageColumns, stageFactsOf } from '../stage-facts.ts'

export type ClaimOnDesk = {
  id: string
  number: number
  kind: ClaimKind
  wording: string
  dueOn: string | null
  version: number
  stage: Stage
  article: { id: string; title: string; outlet: string; language: string }
  /** Where its words stand, or last stood; `passage` is the position of the first passage that they touch. */
  anchor: {
    exact: string
    prefix: string
    suffix: string
    /** Null where the words are not in the newest revision. */
    passage: number | null
    /**
     * They are not in the newest revision: this is how they read in the last one that had them. The words of a withdrawn
     * claim are not looked for, so of those it is not said.
     */
    isLost: boolean
  } | null
  priority: Priority
  isHighRisk: boolean
  assignment: { personId: string; name: string; isActive: boolean; dueAt: Date | null } | null
  heldBack: { reason: string; by: string; at: Date } | null
  withdrawn: { reason: string; by: string; at: Date } | null
  retracted: { reason: string; by: string; at: Date } | null
}

/** A claim as its page on the desk shows it, without its evidence, verdict and history. */
export async function findClaim(db: Database, claimId: string): Promise<ClaimOnDesk | null> {
  const [row] = await db.execute<ClaimRow>(claimQuery(claimId))
  return row ? claimOf(row) : null
}

export const claimQuery = (claimId: string) => sql`
  select c.id, c.number, c.kind, c.wording, c.due_on::text, c.version, c.priority, c.is_high_risk, ${stageColumns},
    a.id as article_id, a.title, a.outlet, a.language,
    an.exact, an.prefix, an.suffix, an.passage, an.is_lost,
    t.person_id as assignee_id, assignee.name as assignee, assignee.deactivated_at is null as is_active, t.due_at,
    h.reason as held_reason, holder.name as holder, h.held_back_at,
    c.withdrawn_reason, withdrawer.name as withdrawer, c.withdrawn_at,
    gone.reason as retracted_reason, retracter.name as retracter, gone.retracted_at
  from claim c
  join article a on a.id = c.article_id
  left join lateral (
    select w.exact, w.prefix, w.suffix, (
        select min(position) from passage p
        where p.revision_id = w.revision_id and p.starts_at < w.ends_at and w.starts_at < p.ends_at
          and r.number = newest.number
      ) as passage, r.number < newest.number and c.withdrawn_at is null as is_lost
    from anchor w join revision r on r.id = w.revision_id
    cross join lateral (select max(number) as number from revision where article_id = r.article_id) newest
    where w.claim_id = c.id order by r.number desc limit 1
  ) an on true
  left join assignment t on t.claim_id = c.id and t.ended_at is null
  left join person assignee on assignee.id = t.person_id
  left join hold_back h on h.claim_id = c.id and h.released_at is null
  left join person holder on holder.id = h.held_back_by
  left join person withdrawer on withdrawer.id = c.withdrawn_by
  left join retraction gone on gone.article_id = c.article_id and gone.claim_number = c.number
  left join person retracter on retracter.id = gone.retracted_by
  where c.id = ${claimId}`

export type ClaimRow = StageRow & {
  id: string
  number: number
  kind: ClaimKind
  wording: string
  due_on: string | null
  version: number
  priority: Priority
  is_high_risk: boolean
  article_id: string
  title: string
  outlet: string
  language: string
  exact: string | null
  prefix: string
  suffix: string
  passage: number | null
  is_lost: boolean
  assignee_id: string | null
  assignee: string
  is_active: boolean
  due_at: string | null
  held_reason: string | null
  holder: string
  held_back_at: string
  withdrawn_reason: string | null
  withdrawer: string
  withdrawn_at: string
  retracted_reason: string | null
  retracter: string
  retracted_at: string
}

export function claimOf(row: ClaimRow): ClaimOnDesk {
  const { exact, prefix, suffix, passage, is_lost: isLost } = row
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    wording: row.wording,
    dueOn: row.due_on,
    version: row.version,
    stage: stageOf(stageFactsOf(row)),
    article: { id: row.article_id, title: row.title, outlet: row.outlet, language: row.language },
    anchor: exact === null ? null : { exact, prefix, suffix, passage, isLost },
    priority: row.priority,
    isHighRisk: row.is_high_risk,
    assignment: row.assignee_id
      ? {
          personId: row.assignee_id,
          name: row.assignee,
          isActive: row.is_active,
          dueAt: row.due_at ? new Date(row.due_at) : null,
        }
      : null,
    heldBack: row.held_reason
      ? { reason: row.held_reason, by: row.holder, at: new Date(row.held_back_at) }
      : null,
    withdrawn: row.withdrawn_reason
      ? { reason: row.withdrawn_reason, by: row.withdrawer, at: new Date(row.withdrawn_at) }
      : null,
    retracted: row.retracted_reason
      ? { reason: row.retracted_reason, by: row.retracter, at: new Date(row.retracted_at) }
      : null,
  }
}
