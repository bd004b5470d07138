import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, staleness } from '#domain/refusal.ts'
import type { ArticleRetraction } from '#domain/retraction-draft.ts'
import { articlePublication } from '../article-publication.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { earlierEditions } from '../earlier-editions.ts'
import { dropPublishedLines } from '../published-lines.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { noticeSiblings } from '../raise-notices.ts'
import { retraction } from '../schema/published.ts'
import { settleAllNotices } from '../settle-notices.ts'
import { tellReaders } from '../store-edition.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor takes a published article back for good: its page, those of its claims and all its editions are gone for
 * readers, with the reason in their place. The desk keeps everything.
 */
export async function retractArticle(desk: Desk, draft: ArticleRetraction): Promise<{ slug: string }> {
  return transaction(desk, async (tx, actor) => {
    const article = await lockArticle(tx, draft.articleId)
    insist(permissions.retractArticle(actor, await articlePublication(tx, article)))
    insist(staleness('article', draft.basedOn, await getLogPosition(tx, article.id)))
    const newest = (await earlierEditions(tx, article.id)).at(-1)
    if (!newest) throw new Error('A published article without an edition')
    const { slug } = newest
    await tx.insert(retraction).values({
      ...{ id: uuidv7(), articleId: article.id, slug, claimNumber: null, editionNumber: null },
      ...{ reason: draft.reason, retractedAt: desk.now, retractedBy: actor.id },
    })
    await endWaiting(tx, actor, article.id, desk.now)
    await noticeSiblings(
      tx,
      article.id,
      newest.claims.map((claim) => claim.number),
      desk.now,
    )
    // After raising, as everywhere: two who take back each other's siblings would wait in a circle otherwise.
    await settleAllNotices(tx, article.id)
    await dropPublishedLines(tx, article.id)
    const retracted = { type: 'article.retracted' as const, articleId: article.id, reason: draft.reason }
    await record(tx, actor, retracted, desk.now)
    await tellReaders(tx, article.id)
    return { slug }
  })
}

/** Nobody decides on changed words of an article that is gone for good. Under the claims' locks, as deciding is. */
async function endWaiting(tx: Tx, actor: Actor, articleId: string, now: Date): Promise<void> {
  await tx.execute(sql`
    with locked as (select id from claim where article_id = ${articleId} order by id for update)
    update reanchoring
    set settled_at = ${now.toISOString()}, settled_by = ${actor.id}, settlement = 'overtaken'
    from locked where claim_id = locked.id and settled_at is null`)
}
