import { eq } from 'drizzle-orm'
import type { MergeClaimsDraft } from '#domain/bench-draft.ts'
import { questionsOf } from '#domain/claim.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { questionWord } from '#domain/verdict.ts'
import { addHeir } from '../add-heir.ts'
import { recordAll } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import { readDerivations } from '../derivation-lock.ts'
import { endClaims } from '../end-claims.ts'
import { agreeing, renumbered, standingLinks } from '../inherited-links.ts'
import { joinedPlace } from '../joined-place.ts'
import { lockClaims } from '../lock-claims.ts'
import { article } from '../schema/article.ts'
import { readRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'
import { insistOnResolved } from '../unresolved-threads.ts'
import { insistOnTakenUp } from '../words-taken-up.ts'

/**
 * An editor finds that several claims say one thing, and makes one of them under a new number, on the words of all. The
 * first one named gives the kind, the date and who said it.
 */
export async function mergeClaims(
  desk: Desk,
  draft: MergeClaimsDraft,
): Promise<{ claimId: string; merged: number[]; into: number }> {
  return transaction(desk, async (tx, actor) => {
    const on = await lockArticle(tx, draft.articleId)
    const claims = inOrder(draft.claimIds, await lockClaims(tx, draft.claimIds), on.id)
    for (const before of claims) insist(permissions.mergeClaims(actor, before))
    for (const [index, before] of claims.entries())
      insist(staleness('claim', draft.basedOn[index] ?? 0, before.version))
    await insistOnResolved(tx, claims)
    const { revisionId, place } = await joinedPlace(tx, on.id, claims)
    await insistOnTakenUp(tx, revisionId, [place])
    await readRegister(tx)
    await readDerivations(tx)
    const ids = claims.map(({ id }) => id)
    const links = renumbered(agreeing(claims, await standingLinks(tx, ids)))
    insistOnQuestions(claims[0], links)
    const into = on.nextClaimNumber
    await tx
      .update(article)
      .set({ nextClaimNumber: into + 1 })
      .where(eq(article.id, on.id))
    const { wording } = draft
    const heir = { from: claims, descent: 'merge' as const, number: into, wording, revisionId, place }
    const claimId = await addHeir(
      tx,
      actor,
      { ...heir, links, nextEvidenceNumber: links.length + 1 },
      desk.now,
    )
    const reason = `Merged into claim ${into}`
    const ending = { reason, assignment: reason, cause: `the claim was merged into claim ${into}` }
    await endClaims(tx, actor, claims, ending, desk.now)
    const merged = { type: 'claim.merged' as const, articleId: on.id, into }
    await recordAll(
      tx,
      actor,
      ids.map((id) => ({ ...merged, claimId: id })),
      desk.now,
    )
    return { claimId, merged: claims.map(({ number }) => number), into }
  })
}

type Claims = [ClaimUnderLock, ...ClaimUnderLock[]]

/** The claims in the order in which they were named. */
function inOrder(ids: readonly string[], locked: readonly ClaimUnderLock[], articleId: string): Claims {
  const [first, ...others] = ids.map((id) => locked.find((one) => one.id === id) ?? notFound('claim'))
  if (!first || others.length === 0) refuse('words', 'Choose at least two claims.')
  const claims: Claims = [first, ...others]
  if (claims.some((one) => one.articleId !== articleId))
    refuse('state', 'These claims are of different articles, so they stay apart.')
  return claims
}

/** Evidence for a question that the merged claim would not have would be lost without a word. */
function insistOnQuestions(first: ClaimUnderLock, links: ReturnType<typeof renumbered>): void {
  const asked = questionsOf(first)
  const homeless = links.find(({ question }) => !asked.includes(question))
  if (homeless)
    refuse(
      'state',
      `Claim ${first.number}, which gives the kind and who said it, does not ask “${questionWord[homeless.question]}”, and one of them has evidence for it. Name another claim first, or take that evidence off.`,
    )
}
