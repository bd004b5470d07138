import { type SQL, sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { refuse } from '#domain/refusal.ts'
import { claimsRestingOn } from './claims-resting.ts'
import type { Queryable, Tx } from './client.ts'
import { lockClaims } from './lock-claims.ts'
import { holdRegister } from './source-register.ts'

/** A name as independence compares it, whatever its capitals and spaces. */
export const nameKey = (name: SQL) =>
  sql`lower(trim(regexp_replace(normalize(${name}, NFKC), '\\s+', ' ', 'g')))`

/**
 * Locks the claims for which a name decides whether a source is the article's publisher, whose word counts for nothing:
 * they rest on the source, and their article's outlet is called so. Then the register, under which none may have come.
 */
export async function lockClaimsOfOutlet(tx: Tx, sourceId: string, name: string): Promise<ClaimUnderLock[]> {
  const claims = await lockClaims(tx, await claimsOfOutlet(tx, sourceId, name))
  await holdRegister(tx)
  const locked = new Set(claims.map(({ id }) => id))
  if ((await claimsOfOutlet(tx, sourceId, name)).some((id) => !locked.has(id)))
    refuse(
      'busy',
      'Somebody attached evidence of this source at this moment, so nothing was saved. Send it again.',
    )
  return claims
}

async function claimsOfOutlet(db: Queryable, sourceId: string, name: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select c.id from claim c join article a on a.id = c.article_id
    where c.id in (${claimsRestingOn(sourceId)}) and ${nameKey(sql`a.outlet`)} = ${nameKey(sql`${name}::text`)}`)
  return rows.map(({ id }) => id)
}
