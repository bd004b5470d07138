import { sql } from 'drizzle-orm'
import type { CheckFilter } from '#domain/check-filter.ts'
import type { Queryable } from '../client.ts'
import { inOneTrip } from '../one-trip.ts'

export type FilterChoice = { value: string; label: string }

const most = 50

/**
 * Whom and what readers can choose in the filter: the speakers with the most claims, the newest articles, and whatever
 * the filter names now. A name that nothing published has is in neither list.
 */
export async function listFilterChoices(
  db: Queryable,
  { speaker, article }: CheckFilter,
): Promise<{ speakers: FilterChoice[]; articles: FilterChoice[] }> {
  const speakers = sql`
    with frequent as (
      (select speaker from published_claim where speaker is not null
        group by speaker order by count(*) desc, speaker limit ${most})
      union select ${speaker}::text
    )
    select speaker as value, named.speaker_name as label
    from frequent cross join lateral (
      select speaker_name from published_claim c where c.speaker = frequent.speaker
      order by published_at desc, article_id desc, number limit 1
    ) named
    order by lower(named.speaker_name), speaker`
  const articles = sql`
    select slug as value, title as label from (
      (select slug, title, published_at from published_article order by published_at desc, article_id desc limit ${most})
      union select slug, title, published_at from published_article where slug = ${article}
    ) listed order by published_at desc, slug`
  return inOneTrip<{ speakers: FilterChoice; articles: FilterChoice }>(db, { speakers, articles })
}
