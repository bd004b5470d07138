import { sql } from 'drizzle-orm'
import type { WaitingWords } from '#domain/waiting-words.ts'
import type { Queryable } from '../client.ts'
import { waitingWhere } from '../waiting-words.ts'

/** What the newest revision did to a claim's words, with the words themselves; null when nobody has to decide on them. */
export async function findWaiting(db: Queryable, claimId: string): Promise<WaitingWords | null> {
  return (await waitingWhere(db, sql`c.id = ${claimId}`))[0] ?? null
}
