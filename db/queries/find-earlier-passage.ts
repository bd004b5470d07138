import { and, eq } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { article, passage, revision } from '../schema/article.ts'

/** A passage by its id in whichever revision of an article it is, with its words; null when it is of no revision. */
export async function findEarlierPassage(db: Queryable, articleId: string, passageId: string) {
  const [found] = await db
    .select({
      article: { id: article.id, title: article.title, language: article.language },
      revision: { number: revision.number, text: revision.text },
      passage: { position: passage.position, start: passage.startsAt, end: passage.endsAt },
    })
    .from(passage)
    .innerJoin(revision, eq(revision.id, passage.revisionId))
    .innerJoin(article, eq(article.id, revision.articleId))
    .where(and(eq(passage.id, passageId), eq(article.id, articleId)))
  if (!found) return null
  const { revision: of, passage: place, article: about } = found
  return {
    article: about,
    revision: of.number,
    position: place.position,
    words: of.text.slice(place.start, place.end),
  }
}
