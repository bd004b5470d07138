import { type SQL, sql } from 'drizzle-orm'
import type { ArticleState } from '#domain/article-list.ts'

/**
 * Where an article stands, as a condition of a query in which it is `a` and its newest revision's id `revision_id`.
 * The gate is domain/coverage.ts's, asked of many articles at once: the first thing that is left closes it. A test
 * holds the two together. An article that was retracted is neither in work nor ready: nothing of it is published again.
 */
export function standsAt(state: ArticleState): SQL {
  switch (state) {
    case 'in work':
      return sql`(not ${isGateOpen} and not ${isRetracted})`
    case 'ready':
      // The cheap question first: a published article in which nothing happened since is neither.
      return sql`(select type <> 'edition.published' from log_entry where chain = a.id::text order by seq desc limit 1)
        and ${isGateOpen} and not ${isRetracted}`
    case 'published':
      return sql`exists (select from edition where article_id = a.id)`
  }
}

const isHeldBack = sql`((select true from hold_back where claim_id = t.claim_id and released_at is null) is not null)`

/** What is not signed off is asked first, as the rule; what is signed off may have something open all the same. */
const isClaimLeft = sql`coalesce((
  select true from task t
  where t.article_id = a.id and not t.has_sign_off and not t.is_retracted and not ${isHeldBack}
  limit 1
), (
  select true from task t
  where t.article_id = a.id and t.has_sign_off and not t.is_retracted and not ${isHeldBack}
    and ((select true from comment
        where claim_id = t.claim_id and in_reply_to is null and resolved_at is null limit 1)
      or (select true from reanchoring where claim_id = t.claim_id and settled_at is null))
  limit 1
))`

const isPassageUnread = sql`(
  select true from (
    select range_agg(int4range(n.starts_at, n.ends_at)) as words
    from anchor n join task t on t.claim_id = n.claim_id
    where n.revision_id = newest.revision_id
  ) reached
  join passage p on p.revision_id = newest.revision_id
  where (int4range(p.starts_at, p.ends_at) && words) is not true
    and (select true from set_aside where passage_id = p.id and taken_up_at is null) is null
  limit 1)`

const isRetracted = sql`exists (select from retraction gone where gone.article_id = a.id and gone.claim_number is null)`

const isGateOpen = sql`(${isClaimLeft} is null and ${isPassageUnread} is null)`
