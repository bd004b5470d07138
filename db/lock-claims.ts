import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { type FactsRow, factColumns, factsOf } from './claim-facts.ts'
import { claimsRestingOn } from './claims-resting.ts'
import type { Queryable, Tx } from './client.ts'
import { claim } from './schema/claim.ts'

/**
 * Locks many claims in the order of their ids and loads what the rules read of them. They come by article and
 * number, so that whoever records something about each locks the articles' chains in one order. After the articles.
 */
export async function lockClaims(tx: Tx, claimIds: readonly string[]): Promise<ClaimUnderLock[]> {
  if (claimIds.length === 0) return []
  await tx.execute(sql`select 1 from claim where id in ${[...claimIds]} order by id for update`)
  return factsOfClaims(tx, claimIds)
}

/** The same facts without a lock, for pages that show beforehand what would be refused. */
export async function factsOfClaims(db: Queryable, claimIds: readonly string[]): Promise<ClaimUnderLock[]> {
  if (claimIds.length === 0) return []
  const rows = await db.execute<FactsRow>(sql`
    select ${factColumns}
    from claim c
    left join proposal p on p.claim_id = c.id and p.ended_at is null
    left join person proposer on proposer.id = p.proposed_by
    left join sign_off s on s.claim_id = c.id and s.fell_at is null
    left join person signer on signer.id = s.person_id
    where c.id in ${[...claimIds]}
    order by c.article_id, c.number`)
  return rows.map(factsOf)
}

/** The same for every live claim of an article, under the article's lock. */
export async function lockLiveClaims(tx: Tx, articleId: string): Promise<ClaimUnderLock[]> {
  const live = await tx
    .select({ id: claim.id })
    .from(claim)
    .where(and(eq(claim.articleId, articleId), isNull(claim.withdrawnAt)))
  return lockClaims(
    tx,
    live.map(({ id }) => id),
  )
}

/** Those of an article's locked claims that rest on a source. */
export async function claimsOfArticleOn(
  tx: Tx,
  locked: readonly ClaimUnderLock[],
  sourceId: string,
): Promise<ClaimUnderLock[]> {
  if (locked.length === 0) return []
  const ids = locked.map(({ id }) => id)
  const rows = await tx.execute<{ id: string }>(
    sql`select id from claim where id in ${ids} and id in (${claimsRestingOn(sourceId)})`,
  )
  const resting = new Set(rows.map(({ id }) => id))
  return locked.filter(({ id }) => resting.has(id))
}
