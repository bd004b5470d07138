import { and, eq, isNull, sql } from 'drizzle-orm'
import type { EditionDocument } from '#domain/edition.ts'
import { publishedLines } from '#domain/published-lines.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { parseEdition } from './queries/find-edition.ts'
import { edition } from './schema/edition.ts'
import { publishedArticle, publishedClaim, retraction } from './schema/published.ts'

/** Puts the lines of an article's newest edition in the place of those of the edition before. */
export async function writePublishedLines(tx: Tx, document: EditionDocument): Promise<void> {
  const { article, claims } = publishedLines(document)
  await dropPublishedLines(tx, article.articleId)
  await tx.insert(publishedArticle).values(article)
  if (claims.length > 0) await tx.insert(publishedClaim).values(claims)
}

/** A retracted article is in no list; its claims' lines go with its own. */
export async function dropPublishedLines(db: Queryable, articleId: string): Promise<void> {
  await db.delete(publishedArticle).where(eq(publishedArticle.articleId, articleId))
}

/**
 * Writes the lines that are missing: editions published before there were any. Safe to repeat, and with others at
 * work: an article whose lines are there is left alone.
 */
export async function completePublishedLines(db: Database): Promise<void> {
  const missing = await db
    .selectDistinct({ articleId: edition.articleId })
    .from(edition)
    .leftJoin(publishedArticle, eq(publishedArticle.articleId, edition.articleId))
    .leftJoin(retraction, and(eq(retraction.articleId, edition.articleId), isNull(retraction.claimNumber)))
    .where(and(isNull(publishedArticle.articleId), isNull(retraction.id)))
  for (const { articleId } of missing) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`select from article where id = ${articleId} for no key update`)
      const [newest] = await tx
        .select({ document: edition.document })
        .from(edition)
        .where(eq(edition.articleId, articleId))
        .orderBy(sql`number desc`)
        .limit(1)
      if (newest) await writePublishedLines(tx, parseEdition(newest.document))
    })
  }
}
