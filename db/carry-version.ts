import { sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Tx } from './client.ts'
import { liftVersions } from './lift-versions.ts'

type Carried = Pick<ClaimUnderLock, 'id' | 'openProposal'>

/**
 * Raises the version of a claim whose words in the article are others while what it states is the same, under its lock:
 * forms that were open before are stale, and what was proposed or signed off follows the claim and stands.
 */
export async function carryVersion(tx: Tx, before: Carried): Promise<number> {
  const versions = await carryVersions(tx, [before])
  return versions.get(before.id) ?? 0
}

/** The same for many claims under their locks, in as many queries. Answers with the versions by the claims' ids. */
export async function carryVersions(tx: Tx, before: readonly Carried[]): Promise<Map<string, number>> {
  if (before.length === 0) return new Map()
  const versions = await liftVersions(
    tx,
    before.map(({ id }) => id),
  )
  const open = before.flatMap(({ openProposal }) => (openProposal ? [openProposal.id] : []))
  if (open.length > 0)
    await tx.execute(sql`
      update proposal set claim_version = claim.version from claim
      where claim.id = proposal.claim_id and proposal.id in ${open}`)
  return versions
}
