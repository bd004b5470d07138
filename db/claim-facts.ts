import { eq, sql } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { notFound } from '#domain/refusal.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Queryable, Tx } from './client.ts'
import { article } from './schema/article.ts'
import { claim } from './schema/claim.ts'

/** Locks the claim's row and loads what the rules read of it. Refused as *not found* when it is not there. */
export async function lockClaim(tx: Tx, claimId: string): Promise<ClaimUnderLock> {
  await tx.select({ id: claim.id }).from(claim).where(eq(claim.id, claimId)).for('update')
  return (await findClaimFacts(tx, claimId)) ?? notFound('claim')
}

/**
 * Locks the article's row: always before any of its claims. Not its key: a command that changes a claim twice
 * makes the database look at the article's key again, after the claim, and would deadlock with publishing.
 */
export async function lockArticle(tx: Tx, articleId: string) {
  const [locked] = await tx.select().from(article).where(eq(article.id, articleId)).for('no key update')
  return locked ?? notFound('article')
}

/**
 * The facts as columns of a query in which the claim is `c`, its open proposal `p` by `proposer`, and its standing
 * sign-off `s` by `signer`. Look-ups rather than `exists`, which a list would answer by hashing whole tables.
 */
export const factColumns = sql`
  c.id, c.article_id, c.number, c.version, c.kind, c.due_on::text, c.withdrawn_at is not null as withdrawn,
  (select true from hop where claim_id = c.id limit 1) is not null as attributed,
  (select true from hold_back where claim_id = c.id and released_at is null) is not null as held_back,
  (select true from retraction r where r.article_id = c.article_id and r.claim_number = c.number) is not null as retracted,
  exists (select from edition e where e.article_id = c.article_id and c.number = any(e.claim_numbers)) as published,
  array(select person_id::text from claim_editor where claim_id = c.id) as editors,
  array(select person_id::text from assignment where claim_id = c.id and ended_at is null) as assignees,
  p.id as proposal_id, p.said, p.so, proposer.name as proposer, proposer.id as proposer_id, s.id as sign_off_id, signer.name as signer, signer.id as signer_id,
  (select state from reanchoring where claim_id = c.id and settled_at is null) as waiting`

/** The same facts without a lock, for pages that show beforehand what would be refused. */
export async function findClaimFacts(db: Queryable, claimId: string): Promise<ClaimUnderLock | null> {
  const [row] = await db.execute<FactsRow>(factsQuery(claimId))
  return row ? factsOf(row) : null
}

export const factsQuery = (claimId: string) => sql`
  select ${factColumns}
  from claim c
  left join proposal p on p.claim_id = c.id and p.ended_at is null
  left join person proposer on proposer.id = p.proposed_by
  left join sign_off s on s.claim_id = c.id and s.fell_at is null
  left join person signer on signer.id = s.person_id
  where c.id = ${claimId}`

export type FactsRow = {
  id: string
  article_id: string
  number: number
  version: number
  kind: ClaimUnderLock['kind']
  due_on: string | null
  withdrawn: boolean
  attributed: boolean
  held_back: boolean
  retracted: boolean
  published: boolean
  editors: string[]
  assignees: string[]
  proposal_id: string | null
  said: Verdict | null
  so: Verdict | null
  proposer: string
  proposer_id: string
  sign_off_id: string | null
  signer: string
  signer_id: string
  waiting: ClaimUnderLock['waiting']
}

export function factsOf(row: FactsRow): ClaimUnderLock {
  return {
    id: row.id,
    articleId: row.article_id,
    number: row.number,
    version: row.version,
    kind: row.kind,
    isAttributed: row.attributed,
    dueOn: row.due_on,
    isWithdrawn: row.withdrawn,
    isPublished: row.published,
    isHeldBack: row.held_back,
    isRetracted: row.retracted,
    waiting: row.waiting,
    editors: row.editors,
    assignees: row.assignees,
    openProposal: row.proposal_id
      ? {
          id: row.proposal_id,
          by: row.proposer,
          byId: row.proposer_id,
          answers: { said: row.said, so: row.so },
        }
      : null,
    signOff: row.sign_off_id ? { id: row.sign_off_id, by: row.signer, byId: row.signer_id } : null,
  }
}
