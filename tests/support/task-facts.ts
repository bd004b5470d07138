import type { Sql } from 'postgres'

/** What every task should say, asked of the facts themselves and in other words than write_task() has. */
export const tasksByFacts = (owner: Sql) => owner`
  select c.id as claim_id, c.article_id, c.extracted_at, c.is_high_risk, c.priority,
    exists (select from retraction r where (r.article_id, r.claim_number) = (c.article_id, c.number)) as is_retracted,
    exists (select from sign_off s where s.claim_id = c.id and s.fell_at is null) as has_sign_off,
    coalesce(last.ending = 'sent back', false) as was_sent_back,
    exists (select from evidence_link l where l.claim_id = c.id) or last.id is not null as has_work,
    a.person_id as assignee_id, a.due_at, a.assigned_at,
    open.proposed_by as proposer_id, open.proposed_at, open.recheck_on::text,
    case when last.ending <> 'withdrawn' then last.proposed_by end as back_to_id,
    case when last.ending <> 'withdrawn' then last.ended_at end as back_since,
    coalesce((select array_agg(person_id order by person_id) from claim_editor e where e.claim_id = c.id), '{}') as editor_ids
  from claim c
  left join assignment a on a.claim_id = c.id and a.ended_at is null
  left join proposal open on open.claim_id = c.id and open.ended_at is null
  left join (select distinct on (claim_id) * from proposal order by claim_id, proposed_at desc, id desc) last
    on last.claim_id = c.id
  where c.withdrawn_at is null
  order by c.id`

export const tasks = (owner: Sql) => owner`
  select claim_id, article_id, extracted_at, is_high_risk, priority, is_retracted, has_sign_off, was_sent_back, has_work,
    assignee_id, due_at, assigned_at, proposer_id, proposed_at, recheck_on::text, back_to_id, back_since, editor_ids
  from task order by claim_id`
