'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { desk } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { checkPath } from '#domain/check-address.ts'
import { publicationDraft } from '#domain/publication-draft.ts'

export const publish = formAction(
  'publish',
  publicationDraft,
  async (by, draft) => {
    const { slug } = await publishEdition(by, draft)
    emptyPageCache()
    return checkPath(slug)
  },
  { theirs: async ({ articleId }) => ({ basedOn: `${await getLogPosition(desk(), articleId)}` }) },
)
