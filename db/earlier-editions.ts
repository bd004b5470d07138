import { asc, eq } from 'drizzle-orm'
import type { EditionDocument } from '#domain/edition.ts'
import { withoutRetracted } from '#domain/retraction.ts'
import type { Queryable } from './client.ts'
import { parseEdition } from './queries/find-edition.ts'
import { listRetractedClaims } from './queries/list-retracted-claims.ts'
import { edition } from './schema/edition.ts'

/** Every edition of an article as readers may see it today, oldest first. */
export async function earlierEditions(db: Queryable, articleId: string): Promise<EditionDocument[]> {
  const rows = await db
    .select({ document: edition.document })
    .from(edition)
    .where(eq(edition.articleId, articleId))
    .orderBy(asc(edition.number))
  if (rows.length === 0) return []
  const retracted = await listRetractedClaims(db, articleId)
  return rows.map((row) => withoutRetracted(parseEdition(row.document), retracted))
}
