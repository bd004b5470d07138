import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { person } from '../schema/people.ts'
import { party, source } from '../schema/source.ts'

/** The sources that count as parties in an article, or the articles in which a source does; 200 at most. */
export async function listParties(db: Queryable, of: { articleId: string } | { sourceId: string }) {
  const about: SQL = 'articleId' in of ? eq(party.articleId, of.articleId) : eq(party.sourceId, of.sourceId)
  return db
    .select({
      id: party.id,
      articleId: article.id,
      articleTitle: article.title,
      language: article.language,
      sourceId: source.id,
      sourceName: source.name,
      reason: party.reason,
      markedAt: party.markedAt,
      markedBy: person.name,
    })
    .from(party)
    .innerJoin(article, eq(article.id, party.articleId))
    .innerJoin(source, eq(source.id, party.sourceId))
    .innerJoin(person, eq(person.id, party.markedBy))
    .where(and(about, isNull(party.endedAt)))
    .orderBy(desc(party.markedAt), party.id)
    .limit(200)
}
