import { notFound } from '#domain/refusal.ts'
import type { Queryable } from '../client.ts'
import { newestRevision } from '../stored-passages.ts'

/** The newest revision of an article, text included; refused as *not found* without the article. */
export async function getNewestRevision(db: Queryable, articleId: string) {
  return (await newestRevision(db, articleId)) ?? notFound('article')
}
