import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { ArticleDraft } from '#domain/article-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { SPLITTER_VERSION, splitSentences } from '#domain/text/sentences.ts'
import { record } from '../audit.ts'
import { article, passage, revision } from '../schema/article.ts'
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
    const revisionId = uuidv7()
    const [stored] = await tx
      .insert(revision)
      .values({
        id: revisionId,
        articleId,
        number: 1,
        text,
        sha256: sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`,
        splitterVersion: SPLITTER_VERSION,
        ...added,
      })
      .returning({ sha256: revision.sha256 })
    const rows = passages.map(({ start, end }, index) => ({
      id: uuidv7(),
      revisionId,
      position: index + 1,
      startsAt: start,
      endsAt: end,
    }))
    for (let from = 0; from < rows.length; from += 5_000)
      await tx.insert(passage).values(rows.slice(from, from + 5_000))
    await record(
      tx,
      actor,
      { type: 'article.added', articleId, title: draft.title, sha256: stored?.sha256 ?? '' },
      desk.now,
    )
    return { articleId }
  })
}
