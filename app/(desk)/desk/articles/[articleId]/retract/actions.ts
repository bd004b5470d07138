'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { desk } from '#db/client.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { articleRetraction } from '#domain/retraction-draft.ts'

export const retract = formAction(
  'retract-article',
  articleRetraction,
  async (by, draft) => {
    await retractArticle(by, draft)
    emptyPageCache()
    return `/desk/articles/${draft.articleId}`
  },
  { theirs: async ({ articleId }) => ({ basedOn: `${await getLogPosition(desk(), articleId)}` }) },
)
