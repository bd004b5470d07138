import { type SQL, sql } from 'drizzle-orm'
import type { ArticleState } from '#domain/article-list.ts'
import { isLiveClaim } from './live-claim.ts'

/**
 * Where an article stands, as a condition of a query in which it is `a` and its newest revision's id `revision_id`.
 * The gate is domain/coverage.ts's, asked of many articles at once: the first thing that is left closes it. A test
 * holds the two together.
 */
export function standsAt(state: ArticleState): SQL {
  switch (state) {
    case 'in work':
      return sql`not ${isGateOpen}`
    case 'ready':
      // The cheap question first: a published article in which nothing happened since is neither.
      return sql`(select type <> 'edition.published' from log_entry where chain = a.id::text order by seq desc limit 1)
        and ${isGateOpen}`
    case 'published':
      return sql`exists (select from edition where article_id = a.id)`
  }
}

const isClaimLeft = sql`(
  select true from claim c
  where c.article_id = a.id and ${isLiveClaim}
    and (select true from hold_back where claim_id = c.id and released_at is null) is null
    and ((select true from sign_off where claim_id = c.id and fell_at is null) is null
      or (select true from comment
        where claim_id = c.id and in_reply_to is null and resolved_at is null limit 1)
      or (select true from reanchoring where claim_id = c.id and settled_at is null))
  limit 1)`

const isPassageUnread = sql`(
  select true from passage p
  where p.revision_id = newest.revision_id
    and (select true from set_aside where passage_id = p.id and taken_up_at is null) is null
    and (
      select true from anchor n
      where n.revision_id = p.revision_id and n.starts_at < p.ends_at and p.starts_at < n.ends_at
        and (select withdrawn_at is null from claim where id = n.claim_id)
      limit 1) is null
  limit 1)`

const isGateOpen = sql`(${isClaimLeft} is null and ${isPassageUnread} is null)`
