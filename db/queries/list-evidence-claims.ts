import { sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { PinState, Stance } from '#domain/evidence.ts'
import type { Question } from '#domain/verdict.ts'
import type { Queryable } from '../client.ts'

type EvidenceClaim = {
  claimId: string
  claimNumber: number
  wording: string
  articleTitle: string
  language: string
  /** Its number on the claim: `[@e3]`. */
  number: number
  question: Question
  stance: Stance
  pin: PinState | null
  /** Why it was taken off, where it was. */
  takenOff: string | null
}

/** Where a piece of evidence stands and stood, what stands first; pages from 1. */
export async function listEvidenceClaims(
  db: Queryable,
  evidenceId: string,
  page: number,
): Promise<{ claims: EvidenceClaim[]; hasMore: boolean }> {
  const rows = await db.execute<EvidenceClaim>(sql`
    select c.id as "claimId", c.number as "claimNumber", c.wording, a.title as "articleTitle", a.language,
      l.number, l.question, l.stance, l.pin_state as pin, l.detached_reason as "takenOff"
    from evidence_link l
    join claim c on c.id = l.claim_id
    join article a on a.id = c.article_id
    where l.evidence_id = ${evidenceId}
    order by l.detached_at is not null, a.title, a.id, c.number, l.number
    limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}`)
  return { claims: rows.slice(0, DESK_PAGE_SIZE), hasMore: rows.length > DESK_PAGE_SIZE }
}
