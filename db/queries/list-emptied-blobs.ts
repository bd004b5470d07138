import { isNotNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { blob } from '../schema/evidence.ts'

/** The files whose bytes were to be taken out when the last evidence with them was removed, by hash. */
export async function listEmptiedBlobs(db: Database): Promise<string[]> {
  const rows = await db.select({ sha256: blob.sha256 }).from(blob).where(isNotNull(blob.emptiedAt))
  return rows.map(({ sha256 }) => sha256)
}
