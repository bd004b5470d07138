import { inArray } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { claim } from '../schema/claim.ts'

/**
 * What several claims say now, for the side of a conflict that somebody else saved: a line each, in the order given;
 * `basedOn` holds the versions to go on from.
 */
export async function findClaimsNow(
  db: Queryable,
  claimIds: readonly string[],
): Promise<Record<string, string>> {
  const rows = await db
    .select({ id: claim.id, number: claim.number, version: claim.version, wording: claim.wording })
    .from(claim)
    .where(inArray(claim.id, [...claimIds]))
  const inOrder = claimIds.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return {
    basedOn: inOrder.map(({ version }) => version).join('\n'),
    wording: inOrder.map(({ number, wording }) => `${number}: ${wording}`).join('\n'),
  }
}
