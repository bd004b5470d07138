import { sql } from 'drizzle-orm'
import type { Heir } from '#domain/claim.ts'
import type { Queryable } from '../client.ts'
import { heirsOf } from '../heirs-of.ts'

/** The claims that an ended claim was split or merged into, by number; none where it ended for another reason. */
export async function listHeirs(db: Queryable, claimId: string): Promise<Heir[]> {
  const [row] = await db.execute<{ heirs: Heir[] | null }>(
    sql`select ${heirsOf} as heirs from claim c where c.id = ${claimId}`,
  )
  return row?.heirs ?? []
}
