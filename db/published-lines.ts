import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { EditionDocument } from '#domain/edition.ts'
import { publishedLines } from '#domain/published-lines.ts'
import { lockArticle } from './claim-facts.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { parseEdition } from './queries/find-edition.ts'
import { edition } from './schema/edition.ts'
import { publishedArticle, publishedClaim, retraction } from './schema/published.ts'

/**
 * Puts the lines of an article's newest edition in the place of those of the edition before. From here on nobody else
 * publishes until this is committed (the words of all claims are counted together), so notices are raised before.
 */
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
 * Writes the lines that are missing or of an earlier edition than the newest: published before there were any, or by a
 * process of that version that ran on beside the migration. Safe to repeat, and with others at work.
 */
export async function completePublishedLines(db: Database): Promise<void> {
  for (const articleId of await articlesBehind(db, null))
    await db.transaction(async (tx) => {
      await lockArticle(tx, articleId)
      // Again, now that nobody else can publish or retract it.
      if ((await articlesBehind(tx, articleId)).length === 0) return
      const [newest] = await tx
        .select({ document: edition.document })
        .from(edition)
        .where(eq(edition.articleId, articleId))
        .orderBy(desc(edition.number))
        .limit(1)
      if (newest) await writePublishedLines(tx, parseEdition(newest.document))
    })
}

/** Articles that readers may see and whose lines are not those of their newest edition; of one article alone, if named. */
async function articlesBehind(db: Queryable, articleId: string | null): Promise<string[]> {
  const rows = await db
    .select({ articleId: edition.articleId })
    .from(edition)
    .leftJoin(publishedArticle, eq(publishedArticle.articleId, edition.articleId))
    .leftJoin(retraction, and(eq(retraction.articleId, edition.articleId), isNull(retraction.claimNumber)))
    .where(and(isNull(retraction.id), articleId === null ? undefined : eq(edition.articleId, articleId)))
    .groupBy(edition.articleId, publishedArticle.number)
    .having(sql`${publishedArticle.number} is distinct from max(${edition.number})`)
    .orderBy(asc(edition.articleId))
  return rows.map((row) => row.articleId)
}
