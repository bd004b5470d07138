import { eq } from 'drizzle-orm'
import { nextUnread, workbenchPassages } from '#domain/workbench.ts'
import { claimCards } from '../claim-cards.ts'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { newestRevision, storedPassages } from '../stored-passages.ts'

/**
 * One passage of the article's newest revision among its neighbours, with the live claims on it. Null when it
 * is not of that revision.
 */
export async function findPassage(db: Queryable, articleId: string, passageId: string) {
  const [found] = await db
    .select({ id: article.id, title: article.title, language: article.language })
    .from(article)
    .where(eq(article.id, articleId))
  const revision = found ? await newestRevision(db, found.id) : null
  if (!found || !revision) return null
  const [stored, cards] = await Promise.all([
    storedPassages(db, revision.id),
    claimCards(db, found.id, revision.id),
  ])
  const passages = workbenchPassages(revision.text, stored, cards)
  const index = passages.findIndex((passage) => passage.id === passageId)
  const passage = passages[index]
  if (!passage) return null
  return {
    article: found,
    count: passages.length,
    passage,
    words: revision.text.slice(passage.start, passage.end),
    before: passages[index - 1] ?? null,
    after: passages[index + 1] ?? null,
    nextUnread: nextUnread(passages, passage.position),
    claims: cards.filter((card) => !card.isWithdrawn && passage.claims.includes(card.number)),
  }
}
