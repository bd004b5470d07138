import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { StoredPassage } from '#domain/workbench.ts'
import type { Queryable } from './client.ts'
import { passage, revision, setAside } from './schema/article.ts'
import { person } from './schema/people.ts'

/** The newest revision of an article; null when the article is not there. */
export async function newestRevision(db: Queryable, articleId: string) {
  const [newest] = await db
    .select({ id: revision.id, number: revision.number, sha256: revision.sha256, text: revision.text })
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.number))
    .limit(1)
  return newest ?? null
}

/** The stored passages of a revision in order, with why and by whom each was set aside. */
export async function storedPassages(db: Queryable, revisionId: string): Promise<StoredPassage[]> {
  const rows = await db
    .select({
      id: passage.id,
      position: passage.position,
      start: passage.startsAt,
      end: passage.endsAt,
      reason: setAside.reason,
      note: setAside.note,
      by: person.name,
    })
    .from(passage)
    .leftJoin(setAside, and(eq(setAside.passageId, passage.id), isNull(setAside.takenUpAt)))
    .leftJoin(person, eq(person.id, setAside.setAsideBy))
    .where(eq(passage.revisionId, revisionId))
    .orderBy(asc(passage.position))
  return rows.map(({ reason, note, by, ...stored }) => ({
    ...stored,
    aside: reason && by !== null ? { reason, note, by } : null,
  }))
}
