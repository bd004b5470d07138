import { type SQL, sql } from 'drizzle-orm'
import { type ClaimKind, stageOf } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import type { Queryable } from './client.ts'
import { type StageRow, stageColumns, stageFactsOf } from './stage-facts.ts'

/** All claims of an article, in the order of their words in the revision, withdrawn ones included. */
export async function claimCards(db: Queryable, articleId: string, revisionId: string): Promise<ClaimCard[]> {
  return (await db.execute<CardRow>(cardsQuery(articleId, sql`${revisionId}`))).map(cardOf)
}

/** `revision` is an expression for the id of the revision. */
export const cardsQuery = (articleId: string, revision: SQL) => sql`
  select c.id, c.number, c.wording, c.kind, c.priority, c.is_high_risk, c.withdrawn_at is not null as is_withdrawn,
    (select true from retraction r where r.article_id = c.article_id and r.claim_number = c.number) is not null as is_retracted,
    a.starts_at, a.ends_at, signed.said, signed.so, p.id as assignee_id, p.name as assignee, t.due_at, ${stageColumns},
    (select true from hold_back where claim_id = c.id and released_at is null) is not null as is_held_back
  from claim c
  left join anchor a on a.claim_id = c.id and a.revision_id = ${revision}
  left join lateral (
    select said, so from proposal
    where id = (select proposal_id from sign_off where claim_id = c.id and fell_at is null) limit 1
  ) signed on true
  left join lateral (
    select person_id, due_at from assignment where claim_id = c.id and ended_at is null limit 1
  ) t on true
  left join person p on p.id = t.person_id
  where c.article_id = ${articleId}
  order by a.starts_at, c.number`

export type CardRow = StageRow & {
  id: string
  number: number
  wording: string
  kind: ClaimKind
  priority: Priority
  is_high_risk: boolean
  is_withdrawn: boolean
  is_retracted: boolean
  is_held_back: boolean
  starts_at: number | null
  ends_at: number | null
  said: Verdict | null
  so: Verdict | null
  assignee_id: string | null
  assignee: string
  due_at: string | null
}

export function cardOf(row: CardRow): ClaimCard {
  const dueAt = row.due_at === null ? null : new Date(row.due_at).toISOString()
  return {
    id: row.id,
    number: row.number,
    wording: row.wording,
    kind: row.kind,
    stage: stageOf(stageFactsOf(row)),
    answers: row.has_sign_off ? { said: row.said, so: row.so } : null,
    isHeldBack: row.is_held_back,
    isWithdrawn: row.is_withdrawn,
    isRetracted: row.is_retracted,
    priority: row.priority,
    isHighRisk: row.is_high_risk,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee, dueAt },
    anchor:
      row.starts_at === null || row.ends_at === null ? null : { start: row.starts_at, end: row.ends_at },
  }
}
