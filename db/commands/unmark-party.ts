import { and, eq, isNull } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound } from '#domain/refusal.ts'
import type { PartyEndDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { lockArticle } from '../claim-facts.ts'
import { standingSource } from '../known-source.ts'
import { claimsOfArticleOn, lockLiveClaims } from '../lock-claims.ts'
import { party } from '../schema/source.ts'
import { readRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor takes a party mark off again; every claim of the article that rests on the source changes. */
export async function unmarkParty(desk: Desk, draft: PartyEndDraft): Promise<{ sourceId: string }> {
  return transaction(desk, async (tx, actor) => {
    insist(permissions.markParty(actor))
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const live = await lockLiveClaims(tx, articleId)
    await readRegister(tx)
    const [ended] = await tx
      .update(party)
      .set({ endedAt: desk.now, endedBy: actor.id })
      .where(and(eq(party.id, draft.partyId), eq(party.articleId, articleId), isNull(party.endedAt)))
      .returning({ sourceId: party.sourceId })
    if (!ended) notFound('party in this article any more')
    const { id: sourceId, name } = await standingSource(tx, ended.sourceId)
    await record(tx, actor, { type: 'party.unmarked', articleId, sourceId, name }, desk.now)
    const changed = await claimsOfArticleOn(tx, live, sourceId)
    await changeClaimsThrough(
      tx,
      actor,
      changed,
      `${name} is no longer counted as a party in this article`,
      desk.now,
    )
    return { sourceId }
  })
}
