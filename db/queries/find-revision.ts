import { sql } from 'drizzle-orm'
import type { AnchorSettlement, AnchorState } from '#domain/text/anchor-state.ts'
import type { Queryable } from '../client.ts'
import { storedPassages } from '../stored-passages.ts'

/** What the revision after an earlier one did to a claim, and what came of it. */
export type Aftermath = {
  claimId: string
  number: number
  wording: string
  isWithdrawn: boolean
  /** The words in the earlier revision. */
  was: string
  start: number
  end: number
  state: AnchorState | null
  settlement: AnchorSettlement | null
  /** The words in the revision after it; null where they are lost or it was not looked for. */
  is: string | null
}

/**
 * A revision with its passages, who brought it in, and, where it is not the newest, what the next one did to the claims
 * that stood in it. Null when the article has no such revision.
 */
export async function findRevision(db: Queryable, articleId: string, number: number) {
  const [found] = await db.execute<Row>(sql`
    select r.id, r.number, r.text, r.sha256, r.added_at, p.name as by, a.title, a.language,
      (select max(number) from revision where article_id = a.id) as newest
    from revision r join article a on a.id = r.article_id join person p on p.id = r.added_by
    where r.article_id = ${articleId} and r.number = ${number}`)
  if (!found) return null
  const [passages, claims] = [
    await storedPassages(db, found.id),
    await aftermath(db, { articleId, revisionId: found.id, next: number + 1 }),
  ]
  const { title, language, newest, added_at: addedAt, ...revision } = found
  return {
    article: { id: articleId, title, language },
    revision: { ...revision, addedAt: new Date(addedAt).toISOString() },
    ...{ newest, passages, claims },
  }
}

type Row = {
  id: string
  number: number
  text: string
  sha256: string
  added_at: string
  by: string
  title: string
  language: string
  newest: number
}

type Asked = { articleId: string; revisionId: string; next: number }

async function aftermath(db: Queryable, { articleId, revisionId, next }: Asked): Promise<Aftermath[]> {
  const rows = await db.execute<Aftermath>(sql`
    select c.id as "claimId", c.number, c.wording, c.withdrawn_at is not null as "isWithdrawn",
      w.exact as was, w.starts_at as start, w.ends_at as "end", k.state, k.settlement, n.exact as is
    from claim c
    join anchor w on w.claim_id = c.id and w.revision_id = ${revisionId}
    left join revision r on r.article_id = c.article_id and r.number = ${next}
    left join reanchoring k on k.claim_id = c.id and k.revision_id = r.id
    left join anchor n on n.claim_id = c.id and n.revision_id = r.id
    where c.article_id = ${articleId}
    order by w.starts_at, c.number`)
  return [...rows]
}
