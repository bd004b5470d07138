import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findArticlePage } from '#db/queries/find-article-page.ts'
import { findUndoable } from '#db/queries/find-undoable.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { db, as, claim, version } = await freshNewsroom()

test('a page in one trip says what its parts say one by one', async () => {
  const { claimId, articleId } = await claim({ assignee: ines })
  await rewordClaim(as(tomas), {
    ...{ claimId, basedOn: await version(claimId), wording: '“Which\\n” is it?' },
    ...{ kind: 'fact', dueOn: null, hops: [] },
  })
  for (const { id } of [mara, tomas, ines]) {
    const undoable = await findUndoable(db, articleId, id)
    expect(undoable === null).toBe(id !== tomas.id)
    expect(await findArticlePage(db, articleId, id)).toEqual({
      article: await findArticle(db, articleId),
      undoable,
      people: await listPeople(db),
    })
  }
})

test('an article that is not there has no page', async () => {
  expect(await findArticlePage(db, uuidv7(), mara.id)).toBeNull()
})
