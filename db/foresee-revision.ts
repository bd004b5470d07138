import { eq } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, staleness } from '#domain/refusal.ts'
import type { Outcome } from '#domain/revision-comparison.ts'
import type { RevisionDraft } from '#domain/revision-draft.ts'
import type { Span } from '#domain/text/span.ts'
import { articlePublication } from './article-publication.ts'
import type { Tx } from './client.ts'
import { revisedPassages } from './revised-passages.ts'
import { article } from './schema/article.ts'
import { outcomesIn } from './settled-words.ts'
import { newestRevision } from './stored-passages.ts'
import { type Desk, transaction } from './transaction.ts'

/** A text split into its passages, and what became of the claims' words in it. */
type Foreseen = { passages: Span[]; outcomes: Outcome[] }

/**
 * Finds the claims' words in a new text without a lock: this takes seconds at the limits, and nobody has to wait for
 * it. Refused as bringing the text in would be. Whoever brings it in looks again at what changed meanwhile.
 */
export async function foreseeRevision(desk: Desk, draft: RevisionDraft): Promise<Foreseen> {
  const { found, passages } = await transaction(desk, (tx, actor) => checkRevision(tx, actor, draft))
  return { passages, outcomes: await outcomesIn(desk.db, found, draft.text) }
}

/** The article and the passages of its next text; refused as bringing it in would be. */
export async function checkRevision(tx: Tx, actor: Actor, draft: RevisionDraft) {
  const [of] = await tx.select().from(article).where(eq(article.id, draft.articleId))
  const found = of ?? notFound('article')
  const before = await revisable(tx, actor, found, draft.basedOn)
  return { found, passages: revisedPassages(draft.text, before.text, found.language) }
}

/** The revision that a new text follows. Refused to whoever may not, and when another came since the person looked. */
export async function revisable(
  tx: Tx,
  actor: Actor,
  of: { id: string; slug: string | null },
  basedOn: number,
) {
  insist(permissions.reviseArticle(actor, await articlePublication(tx, of)))
  const before = (await newestRevision(tx, of.id)) ?? notFound('article')
  insist(staleness('article', basedOn, before.number))
  return before
}
