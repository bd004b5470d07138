import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { NoticeKind } from '#domain/notice.ts'
import type { Tx } from './client.ts'
import { notice } from './schema/published.ts'

/**
 * Evidence was removed: a notice on every claim whose newest edition shows it. Answers with the articles concerned.
 * Links are known by their number on the claim, as an edition knows them.
 */
export async function noticeRemoval(tx: Tx, evidenceId: string, now: Date): Promise<string[]> {
  const rows = await tx.execute<Concerned>(sql`
    select c.article_id, c.number
    from evidence_link l
    join claim c on c.id = l.claim_id
    join published_claim shown on shown.article_id = c.article_id and shown.number = c.number
    join published_article p on p.article_id = c.article_id
    join edition e on e.article_id = p.article_id and e.number = p.number
    where l.evidence_id = ${evidenceId} and exists (
      select from json_array_elements(e.document::json -> 'claims') told,
        json_array_elements(told -> 'evidence') piece
      where (told ->> 'number')::int = c.number and (piece ->> 'number')::int = l.number)
    group by 1, 2 order by 1, 2`)
  return raise(tx, rows, 'evidence removed', now)
}

/**
 * Verdicts of an article changed or were taken back: a notice on the published claims of other articles that rest on
 * the same evidence. Answers with the articles concerned.
 */
export async function noticeSiblings(
  tx: Tx,
  articleId: string,
  numbers: readonly number[],
  now: Date,
): Promise<string[]> {
  if (numbers.length === 0) return []
  const rows = await tx.execute<Concerned>(sql`
    select c.article_id, c.number
    from claim corrected
    join evidence_link own on own.claim_id = corrected.id and own.detached_at is null
    join evidence_link other on other.evidence_id = own.evidence_id and other.detached_at is null
    join claim c on c.id = other.claim_id and c.article_id <> corrected.article_id
    join published_claim shown on shown.article_id = c.article_id and shown.number = c.number
    where corrected.article_id = ${articleId} and corrected.number in ${[...numbers]}
    group by 1, 2 order by 1, 2`)
  return raise(tx, rows, 'sibling corrected', now)
}

/** A revision changed or lost the words of claims: a notice on those of them that the newest edition shows. */
export async function noticeRevision(
  tx: Tx,
  articleId: string,
  numbers: readonly number[],
  now: Date,
): Promise<string[]> {
  if (numbers.length === 0) return []
  const rows = await tx.execute<Concerned>(sql`
    select article_id, number from published_claim
    where article_id = ${articleId} and number in ${[...numbers]} order by 2`)
  return raise(tx, rows, 'article revised', now)
}

type Concerned = { article_id: string; number: number }

/**
 * Nothing is said twice of a claim: what stands already stands since its own day. In one order, so that two who raise
 * the same notices at once wait for each other in no circle.
 */
async function raise(tx: Tx, claims: readonly Concerned[], kind: NoticeKind, now: Date): Promise<string[]> {
  const rows = claims.map(({ article_id: articleId, number: claimNumber }) => ({
    ...{ id: uuidv7(), articleId, claimNumber, kind, raisedAt: now },
  }))
  if (rows.length > 0) await tx.insert(notice).values(rows).onConflictDoNothing()
  return [...new Set(claims.map((one) => one.article_id))]
}
