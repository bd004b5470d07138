import { and, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { person } from '../schema/people.ts'
import { retraction } from '../schema/published.ts'

/** Why an article was taken back from readers, by whom and when; null where it was not. */
export async function findArticleRetraction(db: Queryable, articleId: string) {
  const [found] = await db
    .select({ reason: retraction.reason, by: person.name, at: retraction.retractedAt })
    .from(retraction)
    .innerJoin(person, eq(person.id, retraction.retractedBy))
    .where(and(eq(retraction.articleId, articleId), isNull(retraction.claimNumber)))
  return found ?? null
}
