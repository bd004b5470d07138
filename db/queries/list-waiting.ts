import { sql } from 'drizzle-orm'
import type { WaitingWords } from '#domain/waiting-words.ts'
import type { Queryable } from '../client.ts'
import { waitingWhere } from '../waiting-words.ts'

/** Every live claim of an article whose words wait for somebody, by number. */
export function listWaiting(db: Queryable, articleId: string): Promise<WaitingWords[]> {
  return waitingWhere(db, sql`c.article_id = ${articleId}`)
}
