import type { Sql } from 'postgres'

/** Words that some claims hold and most do not, so that a search finds few, many or all. */
export const topics = [
  'harbour',
  'tram',
  'budget',
  'flood',
  'school',
  'orchard',
  'election',
  'hospital',
] as const

/**
 * Lines of published claims for what the bench does not publish, so that lists and search have as many as there are
 * claims. They have no editions: nothing but lists and search may be asked for them. Needs `plan_claim`.
 */
export async function fillPublished(sql: Sql): Promise<void> {
  await sql`
    insert into published_article (article_id, slug, number, title, outlet, language, confirmed, disputed, unconfirmed,
      being_checked, first_published_at, published_at)
    select a.id, 'generated-line-' || a.n, 1, 'Generated article ' || a.n || ' for measuring', 'The Generated Times', 'en',
      6, 2, 2, 0, a.added_at, a.added_at
    from plan_article a
    where a.claims > 0 and not exists (select from published_article where article_id = a.id) and a.part <> 'ready'`
  await sql`
    insert into published_claim (article_id, number, wording, quotation, language, said, so, verdict, speaker,
      speaker_name, speaker_kind, as_of, first_published_at, published_at, words)
    select c.article_id, c.number, w.wording, '', 'en', null, c.so, c.so,
      case when c.attributed then 'generated-source-' || c.n % 300 end,
      case when c.attributed then 'Generated source ' || c.n % 300 end,
      case when c.attributed then 'person'::source_kind end, a.added_at::date, a.added_at, a.added_at,
      w.wording || E'\n' || (${[...topics]}::text[])[(c.n * 31 % ${topics.length})::int + 1] || ' ' || left(md5(c.n::text), 8)
    from plan_claim c
    join plan_article a on a.id = c.article_id
    join published_article p on p.article_id = a.id and p.slug = 'generated-line-' || a.n
    cross join lateral (select 'Generated claim ' || c.number || ' of article ' || a.n
      || ': a sentence of the length that desks write, naming who, what, where and when' as wording) w`
}
