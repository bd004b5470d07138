import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { claimsInWords } from '#domain/numbers-in-words.ts'
import { refuse } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'
import { comment } from './schema/comment.ts'

/** Under their locks: comments stay with the claim that ends, so what is still asked in one would be out of sight. */
export async function insistOnResolved(tx: Tx, claims: readonly ClaimUnderLock[]): Promise<void> {
  const ids = claims.map(({ id }) => id)
  const open = await tx
    .selectDistinct({ number: claim.number })
    .from(comment)
    .innerJoin(claim, eq(claim.id, comment.claimId))
    .where(and(inArray(comment.claimId, ids), isNull(comment.inReplyTo), isNull(comment.resolvedAt)))
    .orderBy(claim.number)
  if (open.length === 0) return
  const which = claimsInWords(open.map(({ number }) => number))
  refuse('state', `Not every comment on ${which} is resolved. Resolve them first, so that none is lost.`)
}
