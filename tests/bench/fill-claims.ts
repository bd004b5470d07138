import type { Sql } from 'postgres'
import { ines, mara } from '#db/seed/cast.ts'

/**
 * 10,000 claims, one to a passage from the first on, at every stage of work; 300 of them wait in the queue of
 * Ines, who has 1,500 more behind her. A third is attributed. Needs `plan_article`, leaves `plan_claim`.
 */
export async function fillClaims(sql: Sql, times: number): Promise<void> {
  await sql.unsafe(`
    insert into person (id, email, name, role, password_hash, created_at)
    select ('01980000-0000-7000-8004-' || lpad(to_hex(n), 12, '0'))::uuid, 'generated-' || n || '@desk.example',
      'Generated person ' || n, (case when n <= 14 then 'reviewer' else 'editor' end)::role, '-',
      now() - interval '400 days'
    from generate_series(1, 20) n;

    insert into source (id, name, kind, reliability, added_at, added_by)
    select ('01980000-0000-7000-8005-' || lpad(to_hex(n), 12, '0'))::uuid, 'Generated source ' || n,
      (array['person', 'organisation', 'agency', 'document'])[n % 4 + 1]::source_kind,
      (array['A', 'B', 'C', 'F'])[n % 4 + 1]::reliability, now() - interval '400 days', '${mara.id}'
    from generate_series(0, 299) n;

    create temp table plan_claim as
    with staged as (
      select a.n as article, a.id as article_id, a.revision_id, a.added_at, k as number,
        row_number() over (order by a.n, k) as n,
        case when a.part in ('ready', 'published') then 'signed off'
          else (array['unassigned', 'assigned', 'checking', 'checking', 'proposed', 'proposed', 'sent back',
            'signed off', 'signed off', case when a.n % 2 = 0 then 'held back' else 'withdrawn' end]
          )[(a.n * 3 + k) % 10 + 1] end as stage
      from plan_article a, generate_series(1, a.claims) k
    ), ranked as (
      select *, row_number() over (
        partition by case when stage in ('signed off', 'held back') then 'done'
          when stage in ('unassigned', 'withdrawn') then 'nobody' else 'waiting' end
        order by md5(n::text)) as rank
      from staged
    )
    select *, ('01980000-0000-7000-8006-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      n % 3 = 0 as attributed,
      stage in ('checking', 'proposed', 'sent back', 'signed off', 'held back') as worked,
      stage in ('proposed', 'sent back', 'signed off', 'held back') as answered,
      (array['confirmed', 'confirmed', 'confirmed', 'disputed', 'unconfirmed'])[n % 5 + 1]::verdict as so,
      case when rank <= case when stage in ('signed off', 'held back') then 1500 else 300 end then '${ines.id}'
        else '01980000-0000-7000-8004-' || lpad(to_hex(n % 14 + 1), 12, '0') end::uuid as reviewer
    from ranked;

    alter table plan_claim add pieces int not null default 0;
    with working as (
      select n, row_number() over (order by n) as place, count(*) over () as all_of_them
      from plan_claim where worked
    )
    update plan_claim c
    set pieces = ${times * 20_000} / w.all_of_them + (case when w.place <= ${times * 20_000} % w.all_of_them then 1 else 0 end)
    from working w where w.n = c.n;

    insert into claim (id, article_id, number, kind, wording, version, next_evidence_number, extracted_at,
      extracted_by, withdrawn_at, withdrawn_by, withdrawn_reason)
    select id, article_id, number, (case when n % 4 = 0 then 'figure' else 'fact' end)::claim_kind,
      'Generated claim ' || number || ' of article ' || article
        || ': a sentence of the length that desks write, naming who, what, where and when, and nothing real.',
      1 + pieces + answered::int, pieces + 1, added_at + interval '1 hour', '${mara.id}',
      case when stage = 'withdrawn' then added_at + interval '2 hours' end,
      case when stage = 'withdrawn' then '${mara.id}'::uuid end,
      case when stage = 'withdrawn' then 'Generated: made twice' end
    from plan_claim;

    insert into anchor (claim_id, revision_id, starts_at, ends_at, exact, prefix, suffix)
    select c.id, c.revision_id, p.starts_at, p.ends_at - 1, left(p.words, 98), '', '.'
    from plan_claim c join plan_passage p on p.article = c.article and p.position = c.number;

    insert into hop (claim_id, position, source_id, cue)
    select id, 1, ('01980000-0000-7000-8005-' || lpad(to_hex(n % 300), 12, '0'))::uuid, 'said'
    from plan_claim where attributed;

    insert into assignment (id, claim_id, person_id, due_at, assigned_at, assigned_by, ended_at, ended_reason)
    select gen_random_uuid(), id, reviewer, case when n % 2 = 0 then added_at + interval '3 days' end,
      added_at + interval '2 hours', '${mara.id}', case when stage = 'withdrawn' then added_at + interval '3 hours' end,
      case when stage = 'withdrawn' then 'The claim was withdrawn' end
    from plan_claim where stage <> 'unassigned';
  `)
}
