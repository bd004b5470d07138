import { sql } from 'drizzle-orm'
import type { BenchClaim, BenchHop, Waiting } from '#domain/workbench.ts'
import { claimCards } from './claim-cards.ts'
import type { Queryable } from './client.ts'
import { waitingWhere } from './waiting-words.ts'

type Facts = Pick<BenchClaim, 'version' | 'dueOn' | 'isPublished' | 'signedOffBy'>

/** All claims of an article as the bench knows them, in the order of `claimCards`: four queries, however many claims. */
export async function benchClaims(
  db: Queryable,
  articleId: string,
  revisionId: string,
): Promise<BenchClaim[]> {
  const [cards, facts, hops, waiting] = await Promise.all([
    claimCards(db, articleId, revisionId),
    factsOf(db, articleId),
    hopsOf(db, articleId),
    waitingOf(db, articleId),
  ])
  return cards.map((card) => ({
    ...card,
    ...(facts.get(card.id) ?? { version: 1, dueOn: null, isPublished: false, signedOffBy: null }),
    hops: hops.get(card.id) ?? [],
    waiting: waiting.get(card.id) ?? null,
  }))
}

async function factsOf(db: Queryable, articleId: string): Promise<Map<string, Facts>> {
  const rows = await db.execute<{
    id: string
    version: number
    due_on: string | null
    is_published: boolean
    signed_off_by: string | null
  }>(sql`
    with published as (
      select distinct unnest(claim_numbers) as number from edition where article_id = ${articleId}
    )
    select c.id, c.version, c.due_on::text, p.number is not null as is_published,
      (select person_id from sign_off where claim_id = c.id and fell_at is null) as signed_off_by
    from claim c left join published p on p.number = c.number
    where c.article_id = ${articleId}`)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        version: row.version,
        dueOn: row.due_on,
        isPublished: row.is_published,
        signedOffBy: row.signed_off_by,
      },
    ]),
  )
}

async function hopsOf(db: Queryable, articleId: string): Promise<Map<string, BenchHop[]>> {
  const rows = await db.execute<
    { claim_id: string } & Omit<BenchHop, 'isAnonymous'> & { description: string | null }
  >(sql`
    select h.claim_id, h.position, coalesce(s.name, h.anonymous_description) as name, h.anonymous_description as description,
      s.kind, s.reliability, h.cue, h.hedge
    from claim c join hop h on h.claim_id = c.id left join source s on s.id = h.source_id
    where c.article_id = ${articleId}
    order by h.claim_id, h.position`)
  const chains = new Map<string, BenchHop[]>()
  for (const { claim_id: claimId, description, ...hop } of rows) {
    const chain = chains.get(claimId) ?? []
    chains.set(claimId, chain)
    chain.push({ ...hop, isAnonymous: description !== null })
  }
  return chains
}

async function waitingOf(db: Queryable, articleId: string): Promise<Map<string, Waiting>> {
  const rows = await waitingWhere(db, sql`c.article_id = ${articleId}`)
  return new Map(
    rows.map(({ claimId, state, score, differences, candidates, was }) => [
      claimId,
      { state, score, differences, candidates, was },
    ]),
  )
}
