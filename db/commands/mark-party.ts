import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import type { PartyDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { lockArticle } from '../claim-facts.ts'
import { sourceNamed } from '../known-source.ts'
import { claimsOfArticleOn, lockLiveClaims } from '../lock-claims.ts'
import { party } from '../schema/source.ts'
import { readRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor marks a source as a party in an article: its word there is its own claim and confirms nothing. Every
 * claim of the article that rests on it changes.
 */
export async function markParty(desk: Desk, draft: PartyDraft): Promise<{ sourceId: string }> {
  return transaction(desk, async (tx, actor) => {
    insist(permissions.markParty(actor))
    const { id: articleId } = await lockArticle(tx, draft.articleId)
    const live = await lockLiveClaims(tx, articleId)
    await readRegister(tx)
    const marked = await sourceNamed(tx, draft.sourceName)
    if (!marked)
      refuse(
        'not-found',
        `The desk knows no source called ${draft.sourceName}. Take one from the list, or attach its evidence first.`,
      )
    const { id: sourceId, name } = marked
    const standing = and(eq(party.articleId, articleId), eq(party.sourceId, sourceId), isNull(party.endedAt))
    const [already] = await tx.select({ id: party.id }).from(party).where(standing)
    if (already) refuse('state', `${name} is marked as a party in this article already.`)
    const { reason } = draft
    const mark = { markedAt: desk.now, markedBy: actor.id }
    await tx.insert(party).values({ id: uuidv7(), articleId, sourceId, reason, ...mark })
    await record(tx, actor, { type: 'party.marked', articleId, sourceId, name, reason }, desk.now)
    const changed = await claimsOfArticleOn(tx, live, sourceId)
    await changeClaimsThrough(tx, actor, changed, `${name} was marked as a party in this article`, desk.now)
    return { sourceId }
  })
}
