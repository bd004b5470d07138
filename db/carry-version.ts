import { eq, sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'
import { proposal } from './schema/verdict.ts'

/**
 * Raises the version of a claim whose words in the article are others while what it states is the same, under its lock:
 * forms that were open before are stale, and what was proposed or signed off follows the claim and stands.
 */
export async function carryVersion(
  tx: Tx,
  before: Pick<ClaimUnderLock, 'id' | 'openProposal'>,
): Promise<number> {
  const [raised] = await tx
    .update(claim)
    .set({ version: sql`${claim.version} + 1` })
    .where(eq(claim.id, before.id))
    .returning({ version: claim.version })
  if (!raised) throw new Error('The claim went away under its lock')
  if (before.openProposal)
    await tx
      .update(proposal)
      .set({ claimVersion: raised.version })
      .where(eq(proposal.id, before.openProposal.id))
  return raised.version
}
