import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, staleness } from '#domain/refusal.ts'
import type { RevisionDraft } from '#domain/revision-draft.ts'
import { articlePublication } from '../article-publication.ts'
import { revisedPassages } from '../revised-passages.ts'
import { article } from '../schema/article.ts'
import { newestRevision } from '../stored-passages.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor wants to see what a new text does before it is brought in: refused as bringing it in would be. Writes
 * nothing; the comparison itself is findRevisionComparison's.
 */
export async function compareRevision(desk: Desk, draft: RevisionDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const [of] = await tx.select().from(article).where(eq(article.id, draft.articleId))
    const found = of ?? notFound('article')
    insist(permissions.reviseArticle(actor, await articlePublication(tx, found)))
    const before = (await newestRevision(tx, found.id)) ?? notFound('article')
    insist(staleness('article', draft.basedOn, before.number))
    revisedPassages(draft.text, before.text, found.language)
  })
}
