import { eq } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { passage } from '../schema/article.ts'

/** The place of a passage in its revision, counted from 1. */
export async function getPassagePosition(db: Queryable, passageId: string): Promise<number> {
  const [found] = await db
    .select({ position: passage.position })
    .from(passage)
    .where(eq(passage.id, passageId))
  if (!found) throw new Error(`There is no passage ${passageId}`)
  return found.position
}
