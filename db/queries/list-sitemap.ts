import { sql } from 'drizzle-orm'
import type { SitemapLine } from '#domain/sitemap.ts'
import type { Database } from '../client.ts'

/** Every page of a check, of a claim and of a speaker, in the order in which they came to be. */
const places = sql`
  select slug, null::int as number, null::text as speaker, first_published_at as since, published_at as changed
  from published_article
  union all
  select a.slug, c.number, null, c.first_published_at, c.published_at
  from published_claim c join published_article a using (article_id)
  union all
  select null, null, speaker, min(first_published_at), max(published_at)
  from published_claim where speaker is not null group by speaker`
const inOrder = sql`since, slug nulls last, number nulls first, speaker`

/** One page of what readers can see, oldest first, so that what is new changes the last page alone. */
export async function listSitemap(db: Database, page: number, pageSize: number): Promise<SitemapLine[]> {
  type Row = { slug: string | null; number: number | null; speaker: string | null; changed: string }
  const rows = await db.execute<Row>(sql`
    select slug, number, speaker, changed from (${places}) place
    order by ${inOrder} limit ${pageSize} offset ${(page - 1) * pageSize}`)
  return rows.map(({ changed, ...row }) => ({ ...row, changedAt: new Date(changed) }))
}

/** When each page of the sitemap last changed, in order; empty where nothing is published. */
export async function listSitemapChanges(db: Database, pageSize: number): Promise<Date[]> {
  const rows = await db.execute<{ changed: string }>(sql`
    select max(changed) as changed from (
      select changed, (row_number() over (order by ${inOrder}) - 1) / ${pageSize} as page from (${places}) place
    ) paged
    group by page order by page`)
  return rows.map(({ changed }) => new Date(changed))
}
