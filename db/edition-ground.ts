import { and, asc, eq, sql } from 'drizzle-orm'
import type { ClaimAnchor } from '#domain/coverage.ts'
import type { EditionDocument } from '#domain/edition.ts'
import type { EditionGround } from '#domain/retraction.ts'
import type { Queryable, Tx } from './client.ts'
import { passage, revision } from './schema/article.ts'
import { editionGround as ground } from './schema/edition.ts'

type Edition = Pick<EditionDocument, 'number' | 'article'>

/**
 * What lies under an edition: the revision that it is of, and where every claim stood when it was published, shown,
 * held back or retracted alike. A claim made, withdrawn or moved since neither shows nor hides anything in the
 * edition that a retraction makes, and neither does a newer revision.
 */
export async function editionGround(
  db: Queryable,
  { number, article }: Edition,
): Promise<EditionGround & { revisionId: string }> {
  const [under] = await db
    .select({ id: revision.id, text: revision.text, anchors: ground.anchors })
    .from(revision)
    .leftJoin(ground, and(eq(ground.articleId, revision.articleId), eq(ground.number, number)))
    .where(and(eq(revision.articleId, article.id), eq(revision.number, article.revision.number)))
  if (!under) throw new Error('An edition without its revision')
  const passages = await db
    .select({ id: passage.id, position: passage.position, start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(eq(passage.revisionId, under.id))
    .orderBy(asc(passage.position))
  const anchors = under.anchors ?? (await anchorsByLog(db, article.id, under.id))
  return { revisionId: under.id, text: under.text, passages, anchors }
}

/** Under the article's lock, beside the edition that is stored. */
export async function storeGround(
  tx: Tx,
  { number, article }: Edition,
  { revisionId, anchors }: { revisionId: string; anchors: readonly ClaimAnchor[] },
): Promise<void> {
  await tx.insert(ground).values({ articleId: article.id, number, revisionId, anchors })
}

/** For editions from before the ground was stored, when nothing could be moved: the log's order decides what was live. */
async function anchorsByLog(db: Queryable, articleId: string, revisionId: string): Promise<ClaimAnchor[]> {
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
    join anchor a on a.claim_id = c.id and a.revision_id = ${revisionId}
    where c.id in (select claim_id from told where type = 'claim.extracted')
      and c.id not in (select claim_id from told where type = 'claim.withdrawn')
    order by c.number`)
  return [...anchors]
}
