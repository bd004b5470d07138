import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { DeskEventType } from '#domain/desk-event.ts'
import type { Queryable } from '../client.ts'
import { logEntry } from '../schema/log.ts'

const beside: DeskEventType[] = ['comment.written', 'comment.resolved']

/**
 * How far a chain of the log has come: since every change is recorded, the same position means that nothing
 * of the article changed in between. What is said about it in comments changes nothing of it.
 */
export async function getLogPosition(db: Queryable, chain: string): Promise<number> {
  const [newest] = await db
    .select({ seq: logEntry.seq })
    .from(logEntry)
    .where(and(eq(logEntry.chain, chain), notInArray(logEntry.type, beside)))
    .orderBy(desc(logEntry.seq))
    .limit(1)
  return newest?.seq ?? 0
}
