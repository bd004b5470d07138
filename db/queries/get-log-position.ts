import { eq } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { logHead } from '../schema/log.ts'

/**
 * How far a chain of the log has come: since every change is recorded, the same position means that nothing
 * of the article changed in between.
 */
export async function getLogPosition(db: Queryable, chain: string): Promise<number> {
  const [head] = await db.select({ seq: logHead.seq }).from(logHead).where(eq(logHead.chain, chain))
  return head?.seq ?? 0
}
