import { sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { refuse } from '#domain/refusal.ts'
import type { Queryable, Tx } from './client.ts'
import { isLiveClaim } from './live-claim.ts'

const derivations = 7383821

/**
 * What derives from what is one graph: whoever changes it, or removes evidence, holds it alone, so that two changes
 * cannot close a circle between them. Linking known evidence to a claim holds it open for reading. Taken after the
 * claims and the register of sources, before any chain of the log.
 */
export async function holdDerivations(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${derivations})`)
}

export async function readDerivations(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${derivations})`)
}

/** The ids of the live claims on which a piece of evidence stands, or one that derives from it, however far. */
export async function claimsOnEvidence(db: Queryable, evidenceId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive derived as (
      select ${evidenceId}::uuid as id
      union
      select d.evidence_id from derivation d join derived on derived.id = d.from_id
    )
    select id from claim c where ${isLiveClaim} and id in (
      select claim_id from evidence_link
      where detached_at is null and evidence_id in (select id from derived))`)
  return rows.map(({ id }) => id)
}

/** Which claims to lock is known only from a look without locks: under them it must not have grown. */
export async function insistOnClaims(
  tx: Tx,
  locked: readonly ClaimUnderLock[],
  evidenceId: string,
): Promise<void> {
  const ids = new Set(locked.map(({ id }) => id))
  if ((await claimsOnEvidence(tx, evidenceId)).some((id) => !ids.has(id)))
    refuse(
      'busy',
      'Somebody put this evidence on another claim at this moment, so nothing was saved. Send it again.',
    )
}
