import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Passage, SetAsideReason } from '#domain/passage.ts'
import type { StoredPassage } from '#domain/workbench.ts'
import type { Queryable } from './client.ts'
import { revision } from './schema/article.ts'

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
  return (await db.execute<PassageRow>(passagesQuery(sql`${revisionId}`))).map(storedOf)
}

/** `revision` is an expression for the id of the revision. */
export const passagesQuery = (revision: SQL) => sql`
  select p.id, p.position, p.starts_at as start, p.ends_at as "end", s.reason, s.note, n.name as by
  from passage p
  left join set_aside s on s.passage_id = p.id and s.taken_up_at is null
  left join person n on n.id = s.set_aside_by
  where p.revision_id = ${revision}
  order by p.position`

export type PassageRow = Passage & { reason: SetAsideReason | null; note: string | null; by: string | null }

export function storedOf({ reason, note, by, ...stored }: PassageRow): StoredPassage {
  return { ...stored, aside: reason && by !== null ? { reason, note, by } : null }
}
