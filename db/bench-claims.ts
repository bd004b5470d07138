import { type SQL, sql } from 'drizzle-orm'
import type { Heir } from '#domain/claim.ts'
import type { BenchClaim, BenchHop, Waiting } from '#domain/workbench.ts'
import { type CardRow, cardOf, cardsQuery } from './claim-cards.ts'
import type { Queryable } from './client.ts'
import { heirsOf } from './heirs-of.ts'
import { type WaitingRow, waitingOf, waitingQuery } from './waiting-words.ts'

export type BenchRows = { cards: CardRow; facts: FactsRow; hops: HopRow; waiting: WaitingRow }

/** What the bench knows of an article's claims, to be asked in one trip; `revision` is an expression for its id. */
export const benchQueries = (articleId: string, revision: SQL): { [K in keyof BenchRows]: SQL } => ({
  cards: cardsQuery(articleId, revision),
  facts: sql`
    with published as (
      select distinct unnest(claim_numbers) as number from edition where article_id = ${articleId}
    )
    select c.id, c.version, c.due_on::text, p.number is not null as is_published,
      (select person_id from sign_off where claim_id = c.id and fell_at is null) as signed_off_by,
      case when c.withdrawn_at is not null then ${heirsOf} end as heirs
    from claim c left join published p on p.number = c.number
    where c.article_id = ${articleId}`,
  hops: sql`
    select h.claim_id, h.position, coalesce(s.name, h.anonymous_description) as name,
      h.anonymous_description is not null as "isAnonymous", s.kind, s.reliability, h.cue, h.hedge
    from claim c join hop h on h.claim_id = c.id left join source s on s.id = h.source_id
    where c.article_id = ${articleId}
    order by h.claim_id, h.position`,
  waiting: waitingQuery(sql`c.article_id = ${articleId}`),
})

type FactsRow = {
  id: string
  version: number
  due_on: string | null
  is_published: boolean
  signed_off_by: string | null
  heirs: Heir[] | null
}

type HopRow = BenchHop & { claim_id: string }

/** The claims that those queries found, in the order of the cards. */
export async function benchClaims(
  db: Queryable,
  rows: { [K in keyof BenchRows]: BenchRows[K][] },
): Promise<BenchClaim[]> {
  const facts = new Map(rows.facts.map((row) => [row.id, row]))
  const hops = Map.groupBy(rows.hops, (hop) => hop.claim_id)
  const waiting = new Map((await waitingOf(db, rows.waiting)).map((words) => [words.claimId, words]))
  return rows.cards.map((row) => ({
    ...cardOf(row),
    ...factsOf(facts.get(row.id)),
    hops: (hops.get(row.id) ?? []).map(({ claim_id, ...hop }) => hop),
    waiting: waitingFor(waiting.get(row.id)),
  }))
}

type Facts = Pick<BenchClaim, 'version' | 'dueOn' | 'isPublished' | 'signedOffBy' | 'heirs'>

function factsOf(row: FactsRow | undefined): Facts {
  return {
    version: row?.version ?? 1,
    dueOn: row?.due_on ?? null,
    isPublished: row?.is_published ?? false,
    signedOffBy: row?.signed_off_by ?? null,
    ...(row?.heirs && { heirs: row.heirs }),
  }
}

function waitingFor(words: Waiting | undefined): Waiting | null {
  if (!words) return null
  const { state, score, differences, candidates, was } = words
  return { state, score, differences, candidates, was }
}
