import type { Sql } from 'postgres'
import { mara, tomas } from '#db/seed/cast.ts'

/**
 * The log of what was generated, in the order in which it would have happened, through log_append(): the chains
 * verify. A hundred articles a transaction, since each entry leaves a dead row of its chain's head behind.
 */
export async function fillLog(sql: Sql, times: number): Promise<void> {
  for (let from = 1; from <= times * 1000; from += 100)
    await sql`
      with entries as (
        select id as chain, 1 as step, n as place, 'article.added' as type, ${mara.id}::uuid as actor,
          null::uuid as claim, added_at as at, jsonb_build_object('title', 'Generated article ' || n) as about
        from plan_article where n between ${from} and ${from + 99}
        union all
        select c.article_id, e.step, c.n * 100 + e.k, e.type, e.actor, c.id, c.added_at + e.step * interval '1 hour',
          jsonb_build_object('claimId', c.id) || e.about
        from plan_claim c, lateral (
          select 1 as step, 0 as k, 'claim.extracted' as type, ${mara.id}::uuid as actor, jsonb_build_object(
            'number', c.number, 'kind', 'fact', 'wording', 'Generated claim ' || c.number) as about
          union all
          select 2, 0, 'claim.assigned', ${mara.id}, jsonb_build_object(
            'assignee', 'Generated', 'assigneeId', c.reviewer, 'dueAt', null) where c.stage <> 'unassigned'
          union all
          select 3, k, 'evidence.attached', c.reviewer, jsonb_build_object(
            'evidence', k, 'title', 'Generated evidence', 'question', 'so', 'stance', 'supports')
          from generate_series(1, c.pieces) k
          union all
          select 4, 0, 'verdict.proposed', c.reviewer, jsonb_build_object(
            'answers', jsonb_build_object('said', null, 'so', c.so), 'policyVersion', 1, 'override', null)
          where c.answered
          union all
          select 5, 0, 'verdict.signed-off', ${tomas.id}, jsonb_build_object(
            'answers', jsonb_build_object('said', null, 'so', c.so), 'policyVersion', 1)
          where c.stage in ('signed off', 'held back')
        ) e
        where c.article between ${from} and ${from + 99}
      )
      select count(log_append(chain::text, type, actor, claim, at, about || jsonb_build_object('articleId', chain)))
      from (select * from entries order by at, step, place) ordered`
}
