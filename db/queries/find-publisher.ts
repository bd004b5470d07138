import { desc, sql } from 'drizzle-orm'
import { z } from 'zod'
import { editionDocument } from '#domain/edition.ts'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'

/** Editions from before format 3 name no language; their pages were English. */
const publisher = editionDocument.shape.newsroom.extend({ language: z.string().default('en') })

/** The newsroom as its newest edition names it; null before anything is published. */
export async function findPublisher(db: Database) {
  const [newest] = await db
    .select({ newsroom: sql`${edition.document}::json -> 'newsroom'` })
    .from(edition)
    .orderBy(desc(edition.publishedAt))
    .limit(1)
  return newest ? publisher.parse(newest.newsroom) : null
}
