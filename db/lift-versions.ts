import { inArray, sql } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'

/** One more for each of these claims, under their locks. Answers with the versions by the claims' ids. */
export async function liftVersions(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const lifted = await tx
    .update(claim)
    .set({ version: sql`${claim.version} + 1` })
    .where(inArray(claim.id, [...ids]))
    .returning({ id: claim.id, version: claim.version })
  if (lifted.length !== ids.length) throw new Error('A claim went away under its lock')
  return new Map(lifted.map(({ id, version }) => [id, version]))
}
