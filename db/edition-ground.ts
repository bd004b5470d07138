import { asc, eq, sql } from 'drizzle-orm'
import type { ClaimAnchor } from '#domain/coverage.ts'
import type { EditionGround } from '#domain/retraction.ts'
import type { Queryable } from './client.ts'
import { passage } from './schema/article.ts'
import { newestRevision } from './stored-passages.ts'

/**
 * What lies under an article's newest edition: its revision, and where every claim stands that was live when the desk
 * last published, shown, held back or retracted alike. The log's order decides, so that a claim made or withdrawn
 * since neither shows nor hides anything in the edition that a retraction makes.
 */
export async function editionGround(db: Queryable, articleId: string): Promise<EditionGround> {
  const revision = await newestRevision(db, articleId)
  if (!revision) throw new Error('A published article without a revision')
  const passages = await db
    .select({ id: passage.id, position: passage.position, start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(eq(passage.revisionId, revision.id))
    .orderBy(asc(passage.position))
  const anchors = await db.execute<ClaimAnchor>(sql`
    with published as (
      select max(seq) as seq from log_entry
      where chain = ${articleId} and type = 'edition.published'
        and payload::jsonb ->> 'correction' is distinct from 'retraction'
    ), told as (
      select e.type, e.claim_id from log_entry e, published
      where e.chain = ${articleId} and e.seq < published.seq
        and e.type in ('claim.extracted', 'claim.withdrawn')
    )
    select c.number as "claimNumber", a.starts_at as start, a.ends_at as "end"
    from claim c
    join anchor a on a.claim_id = c.id and a.revision_id = ${revision.id}
    where c.id in (select claim_id from told where type = 'claim.extracted')
      and c.id not in (select claim_id from told where type = 'claim.withdrawn')
    order by c.number`)
  return { text: revision.text, passages, anchors: [...anchors] }
}
