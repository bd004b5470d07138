import { v7 as uuidv7 } from 'uuid'
import type { ArticleDraft } from '#domain/article-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { splitSentences } from '#domain/text/sentences.ts'
import { record } from '../audit.ts'
import { article } from '../schema/article.ts'
import { storeRevision } from '../store-revision.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor brings in an article: its text becomes revision 1, split once into stored passages. */
export async function addArticle(desk: Desk, draft: ArticleDraft): Promise<{ articleId: string }> {
  const passages = splitSentences(draft.text, draft.language)
  return transaction(desk, async (tx, actor) => {
    insist(permissions.addArticle(actor))
    const added = { addedAt: desk.now, addedBy: actor.id }
    const articleId = uuidv7()
    const { text, ownership, ...about } = draft
    await tx.insert(article).values({ id: articleId, ...about, isOurs: ownership === 'ours', ...added })
    const { sha256 } = await storeRevision(tx, { articleId, number: 1, text, passages, ...added })
    await record(tx, actor, { type: 'article.added', articleId, title: draft.title, sha256 }, desk.now)
    return { articleId }
  })
}
