import type { Sql } from 'postgres'

/**
 * 1,000 generated articles with their passages: 30 long ones of 10,000 characters, of which 20 are ready to be
 * published, 300 to be published by the bench, 580 at work and 90 that nobody has touched. Every text and title
 * says that it is generated. With
 * `times` there are so many thousands, the rest of them at work. `plan_article` stays for the rest of the filling, on
 * this connection alone.
 */
export async function fillArticles(sql: Sql, times: number): Promise<void> {
  await sql.unsafe(`
    create temp table plan_article as
    select n, ('01980000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      ('01980000-0000-7000-8002-' || lpad(to_hex(n), 12, '0'))::uuid as revision_id,
      case when n <= 10 then 'long' when n <= 30 then 'ready' when n <= 330 then 'published'
        when n <= 910 or n > 1000 then 'at work' else 'untouched' end as part,
      case when n <= 30 then 100 else 25 end as passages,
      case when n <= 30 then 40 when n <= 910 or n > 1000 then 10 else 0 end as claims,
      -- 7919 has no factor in common with 1,000: the parts are mixed over the year.
      now() - ((n * 7919) % 1000) * interval '8 hours' - interval '12 hours' as added_at
    from generate_series(1, ${times * 1000}) n;

    create temp table plan_passage as
    select a.n as article, p as position, (p - 1) * 100 as starts_at, p * 100 - 1 as ends_at,
      rpad('Generated sentence ' || p || ' of article ' || a.n ||
        ', written for measuring alone, about nothing and nobody at all in the world', 98, ' so') || '.' as words
    from plan_article a, generate_series(1, a.passages) p;

    insert into article (id, title, outlet, url, published_on, language, is_ours, next_claim_number, added_at, added_by)
    select id, 'Generated article ' || n || ' for measuring', 'The Generated Times',
      'https://generated.example/articles/' || n, added_at::date, 'en', false, claims + 1, added_at,
      (select id from person where name = 'Mara Lindqvist')
    from plan_article;

    insert into revision (id, article_id, number, text, sha256, splitter_version, added_at, added_by)
    select a.revision_id, a.id, 1, t.words, encode(sha256(convert_to(t.words, 'UTF8')), 'hex'), 1, a.added_at,
      (select id from person where name = 'Mara Lindqvist')
    from plan_article a
    join (select article, string_agg(words, ' ' order by position) as words from plan_passage group by article) t
      on t.article = a.n;

    insert into passage (id, revision_id, position, starts_at, ends_at)
    select ('01980000-0000-7000-8003-' || lpad(to_hex(p.article * 1000 + p.position), 12, '0'))::uuid,
      a.revision_id, p.position, p.starts_at, p.ends_at
    from plan_passage p join plan_article a on a.n = p.article;

    insert into set_aside (id, passage_id, reason, set_aside_at, set_aside_by)
    select gen_random_uuid(), p.id, 'context', a.added_at + interval '90 minutes',
      (select id from person where name = 'Mara Lindqvist')
    from plan_article a join passage p on p.revision_id = a.revision_id
    where p.position > a.claims
      and (a.part in ('ready', 'published') or a.part <> 'untouched' and p.position % 2 = 0);
  `)
}
