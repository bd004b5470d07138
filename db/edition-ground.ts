import { and, asc, eq } from 'drizzle-orm'
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
    .innerJoin(ground, and(eq(ground.revisionId, revision.id), eq(ground.number, number)))
    .where(eq(ground.articleId, article.id))
  if (!under) throw new Error('An edition without its ground')
  const passages = await db
    .select({ id: passage.id, position: passage.position, start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(eq(passage.revisionId, under.id))
    .orderBy(asc(passage.position))
  return { revisionId: under.id, text: under.text, passages, anchors: under.anchors }
}

/** Under the article's lock, beside the edition that is stored. */
export async function storeGround(
  tx: Tx,
  { number, article }: Edition,
  { revisionId, anchors }: { revisionId: string; anchors: readonly ClaimAnchor[] },
): Promise<void> {
  await tx.insert(ground).values({ articleId: article.id, number, revisionId, anchors })
}
