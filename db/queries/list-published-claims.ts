import { sql } from 'drizzle-orm'
import type { CheckFilter } from '#domain/check-filter.ts'
import { LIST_PAGE_SIZE, type ListedClaim } from '#domain/listed-claim.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { VerdictMix } from '#domain/verdict-mix.ts'
import type { Queryable } from '../client.ts'
import { type ClaimRow, claimColumns, claimsIn, listedClaim, newestFirst } from '../published-claims.ts'

/**
 * The published claims that a filter lets through, newest first, and how all of them came out. Pages count from 1;
 * one beyond the last is empty and not looked for.
 */
export async function listPublishedClaims(
  db: Queryable,
  filter: CheckFilter,
  page: number,
  timeZone: string,
): Promise<{ claims: ListedClaim[]; mix: VerdictMix; total: number; hasMore: boolean }> {
  const asked = claimsIn(filter, timeZone)
  const counted = await db.execute<{ verdict: Verdict; claims: number }>(
    sql`select c.verdict, count(*)::int as claims from published_claim c where ${asked} group by c.verdict`,
  )
  const mix: VerdictMix = { confirmed: 0, disputed: 0, unconfirmed: 0 }
  for (const { verdict, claims } of counted) mix[verdict] = claims
  const total = mix.confirmed + mix.disputed + mix.unconfirmed
  const skipped = (page - 1) * LIST_PAGE_SIZE
  if (skipped >= total) return { claims: [], mix, total, hasMore: false }
  // The keys come out of an index alone, so that a late page costs no reading of the lines before it.
  const rows = await db.execute<ClaimRow>(sql`
    select ${claimColumns}
    from (
      select c.article_id, c.number from published_claim c
      where ${asked} order by ${newestFirst} limit ${LIST_PAGE_SIZE} offset ${skipped}
    ) listed
    join published_claim c using (article_id, number)
    join published_article a using (article_id)
    order by ${newestFirst}`)
  return { claims: rows.map(listedClaim), mix, total, hasMore: skipped + rows.length < total }
}
