import { eq } from 'drizzle-orm'
import type { SplitClaimDraft } from '#domain/bench-draft.ts'
import { claimsInWords } from '#domain/numbers-in-words.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, Refused, refuse, staleness } from '#domain/refusal.ts'
import type { Anchor } from '#domain/text/anchors.ts'
import { chosenAnchor } from '#domain/text/chosen-anchor.ts'
import { addHeir } from '../add-heir.ts'
import { record } from '../audit.ts'
import { readDerivations } from '../derivation-lock.ts'
import { endClaims } from '../end-claims.ts'
import { standingLinks } from '../inherited-links.ts'
import { chosenRevision, lockWithArticle } from '../lock-with-article.ts'
import { article } from '../schema/article.ts'
import { claim } from '../schema/claim.ts'
import { readRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'
import { insistOnResolved } from '../unresolved-threads.ts'
import { insistOnTakenUp } from '../words-taken-up.ts'

/** An editor finds that a claim says two things, and makes two of it, under new numbers. */
export async function splitClaim(
  desk: Desk,
  draft: SplitClaimDraft,
): Promise<{ number: number; into: number[]; claimIds: string[] }> {
  return transaction(desk, async (tx, actor) => {
    const { before, article: on } = await lockWithArticle(tx, draft.claimId)
    insist(permissions.splitClaim(actor, before))
    insist(staleness('claim', draft.basedOn, before.version))
    const revision = await chosenRevision(tx, on.id, draft.revisionId)
    await insistOnResolved(tx, [before])
    const parts = partsOf(draft, revision.text)
    await insistOnTakenUp(
      tx,
      revision.id,
      parts.map(({ place }) => place),
    )
    await readRegister(tx)
    await readDerivations(tx)
    const links = await standingLinks(tx, [before.id])
    const first = on.nextClaimNumber
    const into = parts.map((_, index) => first + index)
    await tx
      .update(article)
      .set({ nextClaimNumber: first + parts.length })
      .where(eq(article.id, on.id))
    const [numbering] = await tx
      .select({ next: claim.nextEvidenceNumber })
      .from(claim)
      .where(eq(claim.id, before.id))
    const claimIds: string[] = []
    for (const [index, { wording, place }] of parts.entries()) {
      const heir = {
        from: [before] as const,
        descent: 'split' as const,
        number: first + index,
        wording,
        place,
      }
      const kept = { links, nextEvidenceNumber: numbering?.next ?? 1 }
      claimIds.push(await addHeir(tx, actor, { ...heir, ...kept, revisionId: revision.id }, desk.now))
    }
    const reason = `Split into ${claimsInWords(into)}`
    const ending = { reason, assignment: reason, cause: `the claim was split into ${claimsInWords(into)}` }
    await endClaims(tx, actor, [before], ending, desk.now)
    const { id: claimId, articleId, number } = before
    await record(tx, actor, { type: 'claim.split', articleId, claimId, into }, desk.now)
    return { number, into, claimIds }
  })
}

type Part = { wording: string; place: Anchor }

/** The two claims as they are to be; refused beside the field that is wrong. */
function partsOf(draft: SplitClaimDraft, text: string): [Part, Part] {
  if (draft.wordingOne === draft.wordingTwo)
    throw new Refused({
      ...{ code: 'words', field: 'wordingTwo' },
      sentence: 'Both claims say the same. Word them apart, or keep the claim as it is.',
    })
  const at = (start: number, end: number, which: string) =>
    chosenAnchor(text, start, end) ?? refuse('words', `Choose the words that the ${which} claim rests on.`)
  return [
    { wording: draft.wordingOne, place: at(draft.startsOne, draft.endsOne, 'first') },
    { wording: draft.wordingTwo, place: at(draft.startsTwo, draft.endsTwo, 'second') },
  ]
}
