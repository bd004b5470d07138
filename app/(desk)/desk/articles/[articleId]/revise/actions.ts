'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { sessionId } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { compareRevision as compare } from '#db/commands/compare-revision.ts'
import { keepForm } from '#db/commands/keep-form.ts'
import { reviseArticle as revise } from '#db/commands/revise-article.ts'
import { getNewestRevision } from '#db/queries/get-newest-revision.ts'
import { refuse } from '#domain/refusal.ts'
import { comparedRevision, revisionDraft } from '#domain/revision-draft.ts'
import { COMPARED, comparedText } from './compared-text.ts'

const comparing = {
  theirs: async ({ articleId }: { articleId: string }) => {
    const { number } = await getNewestRevision(desk(), articleId)
    return { basedOn: `${number}`, revision: `Revision ${number}` }
  },
}

/** The text is kept while somebody looks at what it does, so that the page that shows it need not hold it. */
export const compareRevision = formAction(
  'compare-revision',
  revisionDraft,
  async (by, draft) => {
    await compare(by, draft)
    const { articleId, text } = draft
    const path = `/desk/articles/${articleId}/revise`
    const kept = { form: COMPARED, path, values: { articleId, text } }
    const { keptId } = await keepForm(desk(), kept, await sessionId(), by.now)
    return `${path}?compared=${keptId}`
  },
  comparing,
)

export const reviseArticle = formAction(
  'revise-article',
  comparedRevision,
  async (by, { compared, ...draft }) => {
    const text = await comparedText(compared, { articleId: draft.articleId, personId: by.actorId })
    if (text === null)
      refuse(
        'state',
        'The text was kept for an hour to be looked at, and is gone. Paste it again and compare it anew.',
      )
    await revise(by, { ...draft, text })
    // Published pages whose claims changed say so from now on.
    emptyPageCache()
    return `/desk/articles/${draft.articleId}`
  },
  comparing,
)
